package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.NewAccount;
import nl.floreynwijk.access.OpenResult;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.Drafts;

/** Opens an account for somebody. */
class OpenAccountDialog extends Dialog {

    private final Accounts accounts;
    private final Runnable opened;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Select<Locale> language = new Select<>();
    private final RoleChoice roles = new RoleChoice();
    private final Draft draft;

    OpenAccountDialog(Accounts accounts, Drafts drafts, Runnable opened) {
        this.accounts = accounts;
        this.draft = drafts.of("open-account").with("name", name).with("email", email);
        this.opened = opened;
        setHeaderTitle(getTranslation("access.accounts.open"));
        add(content());
        var save = new Button(getTranslation("access.accounts.open-do"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("access.cancel"), click -> close()), save);
    }

    private Component content() {
        name.setLabel(getTranslation("access.account.name"));
        name.setMaxLength(200);
        name.setManualValidation(true);
        name.setWidthFull();
        email.setLabel(getTranslation("access.account.email"));
        email.setManualValidation(true);
        email.setWidthFull();
        language.setLabel(getTranslation("access.account.language"));
        language.setItems(Languages.all());
        language.setItemLabelGenerator(it -> it.getDisplayLanguage(getLocale()));
        language.setValue(Languages.DUTCH);
        var content =
                new Div(new Paragraph(getTranslation("access.accounts.open-how")), draft, name, email, language, roles);
        content.addClassName("stack");
        return content;
    }

    private void save() {
        name.setInvalid(false);
        email.setInvalid(false);
        var wanted = new NewAccount(name.getValue(), email.getValue(), language.getValue(), roles.getValue());
        switch (accounts.open(wanted)) {
            case OpenResult.Opened(var id) -> {
                Notification.show(
                        getTranslation("access.accounts.opened", name.getValue().strip()));
                draft.sent();
                close();
                opened.run();
            }
            case OpenResult.NotAnAddress() -> {
                email.setErrorMessage(getTranslation("access.not-an-address"));
                email.setInvalid(true);
            }
            case OpenResult.AddressTaken() -> {
                email.setErrorMessage(getTranslation("access.accounts.address-taken"));
                email.setInvalid(true);
            }
            case OpenResult.NotAName() -> {
                name.setErrorMessage(getTranslation("access.accounts.not-a-name"));
                name.setInvalid(true);
            }
        }
    }
}
