package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.NewAccount;
import nl.floreynwijk.access.OpenResult;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.Drafts;
import nl.floreynwijk.base.ui.RefusedFields;

/** Opens an account for somebody; the page below says that it was done. */
class OpenAccountDialog extends Dialog {

    private final Accounts accounts;
    private final Consumer<String> opened;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Select<Locale> language = new Select<>();
    private final RoleChoice roles = new RoleChoice();
    private final Draft draft;
    private final RefusedFields refused = new RefusedFields();

    OpenAccountDialog(Accounts accounts, Drafts drafts, Consumer<String> opened) {
        this.accounts = accounts;
        this.draft = drafts.of("open-account").with("name", name).with("email", email);
        this.opened = opened;
        setHeaderTitle(getTranslation("access.accounts.open"));
        add(createContent());
        DialogActions.under(this, getTranslation("access.accounts.open-do"), this::save)
                .doIt()
                .addClickShortcut(Key.ENTER);
    }

    private Component createContent() {
        name.setLabel(getTranslation("access.account.name"));
        name.setMaxLength(Accounts.LONGEST_NAME);
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
        refused.clear();
        var wanted = new NewAccount(name.getValue(), email.getValue(), language.getValue(), roles.getValue());
        switch (accounts.open(wanted)) {
            case OpenResult.Opened(var id) -> {
                draft.sent();
                close();
                opened.accept(
                        getTranslation("access.accounts.opened", wanted.name().strip()));
            }
            case OpenResult.NotAnAddress() -> refused.add(email, getTranslation("access.not-an-address"));
            case OpenResult.AddressTaken() -> refused.add(email, getTranslation("access.accounts.address-taken"));
            case OpenResult.NotAName() -> refused.add(name, getTranslation("access.accounts.not-a-name"));
        }
    }
}
