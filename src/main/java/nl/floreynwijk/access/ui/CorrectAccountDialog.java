package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.floreynwijk.access.AccountDetails;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.CorrectionResult;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;

/** Puts somebody's name or mail address right; the page below says that it was done. */
class CorrectAccountDialog extends Dialog {

    private final Accounts accounts;
    private final AccountDetails account;
    private final Consumer<String> corrected;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    CorrectAccountDialog(Accounts accounts, AccountDetails account, Consumer<String> corrected) {
        this.accounts = accounts;
        this.account = account;
        this.corrected = corrected;
        setHeaderTitle(getTranslation("access.account.correct"));
        add(createContent());
        DialogActions.under(this, getTranslation("access.account.save"), this::save)
                .doIt()
                .addClickShortcut(Key.ENTER);
    }

    private Div createContent() {
        name.setLabel(getTranslation("access.account.name"));
        name.setMaxLength(Accounts.LONGEST_NAME);
        name.setManualValidation(true);
        name.setValue(account.name());
        email.setLabel(getTranslation("access.account.email"));
        email.setManualValidation(true);
        email.setValue(account.email().value());
        var content = new Div(new Paragraph(getTranslation("access.account.correct-how")), name, email, answer);
        content.addClassName("stack");
        return content;
    }

    private void save() {
        refused.clear();
        switch (accounts.correct(account.id(), name.getValue(), email.getValue(), account.version())) {
            case CorrectionResult.Corrected() -> {
                close();
                corrected.accept(getTranslation(
                        "access.account.corrected", name.getValue().strip()));
            }
            case CorrectionResult.NotAName() -> refused.add(name, getTranslation("access.accounts.not-a-name"));
            case CorrectionResult.NotAnAddress() -> refused.add(email, getTranslation("access.not-an-address"));
            case CorrectionResult.AddressTaken() -> refused.add(email, getTranslation("access.accounts.address-taken"));
            case CorrectionResult.ChangedMeanwhile() ->
                answer.refused(getTranslation("access.account.changed-meanwhile"));
        }
    }
}
