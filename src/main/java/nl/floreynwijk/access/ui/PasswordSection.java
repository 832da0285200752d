package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.OwnAccount;
import nl.floreynwijk.access.PasswordResult;
import nl.floreynwijk.access.Passwords;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.SignOut;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.RefusedFields;

/** Where somebody chooses, changes or removes their password. */
class PasswordSection extends Composite<Section> {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignOut signOut;
    private final SecretField current;
    private final SecretField wanted;
    private final Div form = new Div();
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    PasswordSection(Accounts accounts, Passwords passwords, SignOut signOut) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signOut = signOut;
        current = createField("access.security.password-current", Autocomplete.CURRENT_PASSWORD);
        wanted = createField("access.security.password-new", Autocomplete.NEW_PASSWORD);
        wanted.setHelperText(getTranslation("access.security.password-help", Passwords.SHORTEST));
        form.addClassName("stack");
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("access.security.password")), form, answer);
    }

    private SecretField createField(String label, Autocomplete autocomplete) {
        var field = new SecretField(label, autocomplete);
        field.addClassName("wide-field");
        return field;
    }

    /** What there is to do for the account now: with proof first, where it is needed. */
    void show(OwnAccount account) {
        var needProof = passwords.needProof();
        var state = account.hasPassword() ? "access.security.password-on" : "access.security.password-off";
        current.clear();
        wanted.clear();
        form.removeAll();
        form.add(new Paragraph(getTranslation(state)));
        if (needProof && !account.hasPassword()) {
            askForFreshLink("access.security.password-needs-link", account);
            return;
        }
        if (needProof) {
            form.add(current);
        }
        form.add(wanted, createButtons(account));
        if (needProof) {
            askForFreshLink("access.security.password-forgotten", account);
        }
    }

    private void askForFreshLink(String why, OwnAccount account) {
        var button = new SignInAgainButton(getTranslation("access.security.sign-in-again"), account.email(), signOut);
        form.add(new Paragraph(getTranslation(why)), button);
    }

    private Component createButtons(OwnAccount account) {
        var choose = account.hasPassword() ? "access.security.password-change" : "access.security.password-set";
        var save = new Button(
                getTranslation(choose), click -> answer(passwords.choose(current.getValue(), wanted.getValue())));
        var remove = new Button(
                getTranslation("access.security.password-remove"),
                click -> answer(passwords.remove(current.getValue())));
        remove.setVisible(account.hasPassword());
        var buttons = new Div(save, remove);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void answer(PasswordResult result) {
        refused.clear();
        answer.clear();
        switch (result) {
            case PasswordResult.Changed() -> {
                show(accounts.mine());
                answer.done(getTranslation("access.security.password-done"));
            }
            case PasswordResult.TooShort(var least) ->
                refused.add(wanted, getTranslation("access.security.password-too-short", least));
            case PasswordResult.TooLong(var most) ->
                refused.add(wanted, getTranslation("access.security.password-too-long", most));
            case PasswordResult.TooObvious() ->
                refused.add(wanted, getTranslation("access.security.password-too-obvious"));
            case PasswordResult.CurrentIsWrong() ->
                refuseCurrent(getTranslation("access.security.password-current-wrong"));
            case PasswordResult.NeedsFreshLink() -> show(accounts.mine());
            case PasswordResult.TooMany(var wait) ->
                refuseCurrent(getTranslation("access.too-many", RateLimits.minutes(wait)));
        }
    }

    /** Whoever opened the page within a quarter of an hour of their link sees the field only now. */
    private void refuseCurrent(String reason) {
        if (!current.isAttached()) {
            show(accounts.mine());
        }
        refused.add(current, reason);
    }
}
