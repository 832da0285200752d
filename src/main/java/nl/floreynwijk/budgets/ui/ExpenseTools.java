package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.ui.Texts.language;
import static nl.floreynwijk.budgets.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.ui.AttachmentLinks;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.budgets.ExpenseDecision;
import nl.floreynwijk.budgets.ExpenseState;
import nl.floreynwijk.budgets.ExpenseSummary;
import nl.floreynwijk.budgets.Expenses;
import nl.floreynwijk.budgets.Reasons;

/** What somebody can do with an invoice: agree to it, pay it, or say that it is not paid. */
@org.springframework.stereotype.Component
class ExpenseTools {

    private final Expenses expenses;
    private final DocumentTools documents;
    private final AttachmentCheck check;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    ExpenseTools(
            Expenses expenses,
            DocumentTools documents,
            AttachmentCheck check,
            CurrentAccount currentAccount,
            Clock clock) {
        this.expenses = expenses;
        this.documents = documents;
        this.check = check;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** The documents of an invoice; one that should not be there can be closed off. */
    AttachmentLinks documents(ExpenseSummary expense, Answer answer, Runnable reload) {
        return new AttachmentLinks(expense.documents(), it -> DocumentAddress.of(expense.budget(), it))
                .withRemoval(
                        text("budgets.withdraw"),
                        it -> documents.withdraw(it, () -> {
                            answer.done(text("budgets.withdraw.done"));
                            reload.run();
                        }));
    }

    List<Component> on(ExpenseSummary expense, String name, ChosenExpenses chosen, Answer answer, Runnable reload) {
        var tools = new ArrayList<Component>();
        if (expense.documents().isEmpty()
                && expense.state() != ExpenseState.CANCELLED
                && currentAccount.has(Role.TREASURER)) {
            tools.add(button("add-document", name, () -> addDocument(expense, answer, reload)));
        }
        if (expense.state() == ExpenseState.WAITING && !expense.mine()) {
            var approve = button("approve", name, () -> approve(expense, name, answer, reload));
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(approve);
            tools.add(button("disagree", name, () -> askWhy("disagree", expense, name, answer, reload)));
        }
        if (expense.state() == ExpenseState.READY && currentAccount.has(Role.TREASURER)) {
            if (expense.otherAccount()) {
                tools.add(button("ask-again", name, () -> askAgain(expense, name, answer, reload)));
            } else if (expense.payableByBank() && !expense.lacksDocument()) {
                tools.add(choice(expense, name, chosen));
            }
            tools.add(button("pay", name, () -> askDay(expense, name, answer, reload)));
            tools.add(button("cancel", name, () -> askWhy("cancel", expense, name, answer, reload)));
        }
        if (expense.state() == ExpenseState.WAITING && expense.mine()) {
            tools.add(button("cancel", name, () -> askWhy("cancel", expense, name, answer, reload)));
        }
        return tools;
    }

    private void addDocument(ExpenseSummary expense, Answer answer, Runnable reload) {
        new DocumentsDialog(
                        check,
                        text("budgets.expense.documents-read-by"),
                        files -> expenses.attach(expense.id(), files),
                        done -> {
                            answer.done(done);
                            reload.run();
                        })
                .open();
    }

    private static Checkbox choice(ExpenseSummary expense, String name, ChosenExpenses chosen) {
        var choice = new Checkbox(text("budgets.expenses.choose"), chosen.has(expense.id()));
        choice.setAriaLabel(text("budgets.expenses.choose-of", name));
        choice.addValueChangeListener(change -> chosen.choose(expense, change.getValue()));
        return choice;
    }

    private void approve(ExpenseSummary expense, String name, Answer answer, Runnable reload) {
        var shown = expense.iban().map(Iban::value).orElse("");
        decided(expenses.approve(expense.id(), shown), text("budgets.expenses.approved", name), answer, reload);
    }

    private void askAgain(ExpenseSummary expense, String name, Answer answer, Runnable reload) {
        decided(expenses.askAgain(expense.id()), text("budgets.expenses.asked-again", name), answer, reload);
    }

    private void askWhy(String deed, ExpenseSummary expense, String name, Answer answer, Runnable reload) {
        new ReasonDialog(
                        text("budgets.expenses." + deed + ".title", name),
                        text(
                                "budgets.expenses." + deed + (expense.reservationClosed() ? ".means-free" : ".means"),
                                expense.amount().text(language())),
                        Reasons.LONGEST,
                        text("budgets.expenses." + deed),
                        reason -> {
                            var decision = expenses.cancel(expense.id(), reason);
                            return decision instanceof ExpenseDecision.NoReason
                                    ? Optional.of(text("budgets.no-reason", Reasons.LONGEST))
                                    : decided(decision, cancelled(expense, name), answer, reload);
                        })
                .open();
    }

    /** Where the money is now. */
    private static String cancelled(ExpenseSummary expense, String name) {
        return text(
                expense.reservationClosed() ? "budgets.expenses.cancelled-free" : "budgets.expenses.cancelled", name);
    }

    /** Says what came of it below the list's title; never anything at the field. */
    private Optional<String> decided(ExpenseDecision decision, String done, Answer answer, Runnable reload) {
        switch (decision) {
            case ExpenseDecision.Done _ -> answer.done(done);
            case ExpenseDecision.SamePerson() -> answer.refused(text("budgets.expenses.mine"));
            case ExpenseDecision.NoDocument() -> answer.refused(text("budgets.expenses.lacks-document"));
            case ExpenseDecision.OtherAccount() -> answer.refused(text("budgets.expenses.changed-account"));
            case ExpenseDecision.NotNow(var state) ->
                answer.refused(text("budgets.expenses.not-now", text("budgets.expenses.state." + state.name())));
            case ExpenseDecision.NoReason() -> answer.refused(text("budgets.no-reason", Reasons.LONGEST));
            case ExpenseDecision.NotADay(var last) ->
                answer.refused(text("budgets.not-a-day", DutchTime.date(last, language())));
            case ExpenseDecision.YearClosed(var year) ->
                answer.refused(text("budgets.year-closed", Integer.toString(year)));
        }
        reload.run();
        return Optional.empty();
    }

    private void askDay(ExpenseSummary expense, String name, Answer answer, Runnable reload) {
        var day = new DayField(text("budgets.expenses.paid-day"));
        day.setValue(DutchTime.day(clock.instant()));
        new FormDialog(
                        text("budgets.expenses.pay.title", name),
                        text("budgets.expenses.pay.means", expense.amount().text(language())),
                        text("budgets.expenses.pay.do"),
                        form -> {
                            var decision = expenses.pay(
                                    expense.id(), day.getOptionalValue().orElse(LocalDate.MAX));
                            if (decision instanceof ExpenseDecision.NotADay(var last)) {
                                form.refused().add(day, text("budgets.not-a-day", DutchTime.date(last, language())));
                                return false;
                            }
                            if (decision instanceof ExpenseDecision.YearClosed(var year)) {
                                form.refused().add(day, text("budgets.year-closed", Integer.toString(year)));
                                return false;
                            }
                            return decided(decision, text("budgets.expenses.paid", name), answer, reload)
                                    .isEmpty();
                        },
                        day)
                .open();
    }

    private static Button button(String deed, String name, Runnable doing) {
        var button = new Button(text("budgets.expenses." + deed), _ -> doing.run());
        button.setAriaLabel(text("budgets.expenses.of", text("budgets.expenses." + deed), name));
        return button;
    }
}
