package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.floreynwijk.access.AccountDetails;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.PasswordResult;
import nl.floreynwijk.access.Passwords;
import nl.floreynwijk.base.ui.Notice;

/** How somebody signs in, and where they are signed in. */
@Route("mijn/beveiliging")
@Menu(title = "access.security", order = 90, icon = "vaadin:lock")
@PermitAll
public class SecurityView extends Composite<Div> implements HasDynamicTitle {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Section password = new Section();

    SecurityView(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
        getContent().addClassName("stack");
        var account = accounts.mine();
        getContent().add(link(account), password, everywhere());
        showPassword(account);
    }

    private Section link(AccountDetails account) {
        return section(
                "access.security.link",
                new Paragraph(getTranslation(
                        "access.security.link-how", account.email().value())));
    }

    private Section section(String title, Component... content) {
        var section = new Section(new H2(getTranslation(title)));
        section.addClassName("card");
        section.add(content);
        return section;
    }

    private void showPassword(AccountDetails account) {
        var current = field("access.security.password-current", Autocomplete.CURRENT_PASSWORD);
        var wanted = field("access.security.password-new", Autocomplete.NEW_PASSWORD);
        wanted.setHelperText(getTranslation("access.security.password-help", Passwords.SHORTEST));
        current.setVisible(account.hasPassword());
        var state = account.hasPassword() ? "access.security.password-on" : "access.security.password-off";
        password.removeAll();
        password.addClassName("card");
        password.add(
                new H2(getTranslation("access.security.password")),
                new Paragraph(getTranslation(state)),
                current,
                wanted,
                passwordButtons(account, current, wanted));
    }

    private Div passwordButtons(AccountDetails account, PasswordField current, PasswordField wanted) {
        var choose = account.hasPassword() ? "access.security.password-change" : "access.security.password-set";
        var save = new Button(
                getTranslation(choose),
                click -> answer(passwords.choose(current.getValue(), wanted.getValue()), current, wanted));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var remove = new Button(
                getTranslation("access.security.password-remove"),
                click -> answer(passwords.remove(current.getValue()), current, wanted));
        remove.setVisible(account.hasPassword());
        var buttons = new Div(save, remove);
        buttons.addClassName("buttons");
        return buttons;
    }

    private PasswordField field(String label, Autocomplete autocomplete) {
        var field = new PasswordField(getTranslation(label));
        field.setAutocomplete(autocomplete);
        field.setManualValidation(true);
        field.addClassName("wide-field");
        return field;
    }

    private void answer(PasswordResult result, PasswordField current, PasswordField wanted) {
        current.setInvalid(false);
        wanted.setInvalid(false);
        switch (result) {
            case PasswordResult.Changed() -> {
                showPassword(accounts.mine());
                password.add(Notice.info(getTranslation("access.security.password-done")));
            }
            case PasswordResult.TooShort(var least) ->
                refuse(wanted, getTranslation("access.security.password-too-short", least));
            case PasswordResult.TooLong(var most) ->
                refuse(wanted, getTranslation("access.security.password-too-long", most));
            case PasswordResult.TooObvious() -> refuse(wanted, getTranslation("access.security.password-too-obvious"));
            case PasswordResult.CurrentIsWrong() ->
                refuse(current, getTranslation("access.security.password-current-wrong"));
            case PasswordResult.TooMany(var wait) ->
                refuse(current, getTranslation("access.too-many", Arrival.minutes(wait)));
        }
    }

    private static void refuse(PasswordField field, String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(true);
        field.focus();
    }

    private Section everywhere() {
        var button = new Button(getTranslation("access.security.everywhere-do"), click -> {
            accounts.signOutEverywhere();
            UI.getCurrent().getPage().setLocation("/inloggen");
        });
        return section(
                "access.security.everywhere", new Paragraph(getTranslation("access.security.everywhere-how")), button);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.security");
    }
}
