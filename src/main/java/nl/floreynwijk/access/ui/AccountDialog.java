package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.floreynwijk.access.AccountDetails;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.ChangeResult;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.base.ui.Question;

/** Changes the roles of an account, closes it or opens it again; the page below says what was done. */
class AccountDialog extends Dialog {

    private final Accounts accounts;
    private final AccountDetails account;
    private final Consumer<String> changed;
    private final RoleChoice roles = new RoleChoice();
    private final TermsFields terms = new TermsFields();
    private final Answer answer = new Answer();

    AccountDialog(Accounts accounts, AccountDetails account, Consumer<String> changed) {
        this.accounts = accounts;
        this.account = account;
        this.changed = changed;
        setHeaderTitle(account.name());
        roles.setValue(account.roles());
        var content = new Div(new Paragraph(account.email().value()));
        content.addClassName("stack");
        if (!account.isOpen()) {
            content.add(Notice.info(getTranslation("access.account.is-closed")));
        }
        content.add(createCorrection(), roles, terms, answer);
        add(content);
        getFooter().add(createClosing());
        DialogActions.under(
                this,
                getTranslation("access.account.save"),
                () -> answer(
                        accounts.changeRoles(account.id(), roles.getValue(), terms.value(), account.version()),
                        "access.account.changed"));
    }

    private Button createCorrection() {
        var correct = new Button(getTranslation("access.account.correct"), click -> {
            close();
            new CorrectAccountDialog(accounts, account, changed).open();
        });
        correct.addThemeVariants(ButtonVariant.TERTIARY);
        return correct;
    }

    /** Far from the button that saves: it is something else, and seldom wanted. */
    private Button createClosing() {
        var closing = account.isOpen()
                ? new Button(getTranslation("access.account.close"), click -> askBeforeClosing())
                : new Button(
                        getTranslation("access.account.reopen"),
                        click -> answer(accounts.reopen(account.id()), "access.account.reopened"));
        closing.addClassName("apart");
        return closing;
    }

    private void askBeforeClosing() {
        new Question(
                        getTranslation("access.account.close-sure", account.name()),
                        getTranslation("access.account.close-means"),
                        getTranslation("access.account.close"),
                        () -> answer(accounts.close(account.id()), "access.account.was-closed"))
                .open();
    }

    private void answer(ChangeResult result, String done) {
        terms.clearRefusals();
        switch (result) {
            case ChangeResult.Changed() -> {
                close();
                changed.accept(getTranslation(done, account.name()));
            }
            case ChangeResult.NotAReason() -> terms.refuseReason();
            case ChangeResult.NotADay(var first, var last) -> terms.refuseDay(first, last);
            case ChangeResult.LastAdministrator() ->
                answer.refused(getTranslation("access.account.last-administrator"));
            case ChangeResult.ChangedMeanwhile() ->
                answer.refused(getTranslation("access.account.changed-meanwhile"), createReload());
        }
    }

    private Button createReload() {
        return new Button(getTranslation("access.account.reload"), click -> {
            close();
            new AccountDialog(accounts, accounts.find(account.id()).orElseThrow(), changed).open();
        });
    }
}
