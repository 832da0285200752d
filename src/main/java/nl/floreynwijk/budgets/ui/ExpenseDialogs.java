package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.ui.Texts.language;
import static nl.floreynwijk.budgets.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.budgets.Book;
import nl.floreynwijk.budgets.ExpenseId;
import nl.floreynwijk.budgets.ExpensePlan;
import nl.floreynwijk.budgets.ExpenseResult;
import nl.floreynwijk.budgets.ExpenseState;
import nl.floreynwijk.budgets.Expenses;
import nl.floreynwijk.budgets.OpenReservation;
import nl.floreynwijk.budgets.Suppliers;
import org.springframework.stereotype.Component;

/** Asks for an invoice or receipt that is to be paid from a reservation. */
@Component
class ExpenseDialogs {

    private final Expenses expenses;
    private final Suppliers suppliers;
    private final AttachmentCheck check;
    private final Clock clock;

    ExpenseDialogs(Expenses expenses, Suppliers suppliers, AttachmentCheck check, Clock clock) {
        this.expenses = expenses;
        this.suppliers = suppliers;
        this.check = check;
        this.clock = clock;
    }

    void enter(Book book, OpenReservation reservation, Answer answer, Runnable reload) {
        new Form(book, reservation, answer, reload).dialog.open();
    }

    /** The fields of one invoice; its id is made when they are shown. */
    private final class Form {

        private final ExpenseId id = ExpenseId.random();
        private final Book book;
        private final OpenReservation reservation;
        private final Answer answer;
        private final Runnable reload;
        private final SupplierField supplier = new SupplierField(suppliers);
        private final TextField number = FormDialog.line(text("budgets.expense.number"), ExpensePlan.LONGEST_NUMBER);
        private final DayField day = new DayField(text("budgets.expense.day"));
        private final EuroField amount = new EuroField(text("budgets.amount"));
        private final TextField note = FormDialog.line(text("budgets.expense.note"), ExpensePlan.LONGEST_NOTE);
        private final AttachmentField documents = new AttachmentField(check, text("budgets.expense.documents"));
        private final FormDialog dialog;

        Form(Book book, OpenReservation reservation, Answer answer, Runnable reload) {
            this.book = book;
            this.reservation = reservation;
            this.answer = answer;
            this.reload = reload;
            dialog = new FormDialog(
                    text("budgets.expense.title", reservation.title()),
                    text("budgets.expense.how", reservation.left().text(language())),
                    text("budgets.expense.do"),
                    _ -> enter(),
                    supplier,
                    number,
                    day,
                    amount,
                    note,
                    readBy(),
                    documents);
        }

        /** Who else sees the documents, before somebody adds one. */
        private static Paragraph readBy() {
            return new Paragraph(text("budgets.expense.documents-read-by"));
        }

        private boolean enter() {
            var complete = documents.isComplete();
            var on = day.getOptionalValue().orElse(LocalDate.MAX);
            var typed = amount.amount().orElse(Euros.ZERO);
            if (supplier.isEmpty()) {
                dialog.refused().add(supplier, text("budgets.expense.which-supplier"));
            }
            ExpensePlan.problems(number.getValue(), on, typed, note.getValue(), today())
                    .forEach(this::refuse);
            if (!dialog.refused().isEmpty() || !complete) {
                return false;
            }
            var plan = new ExpensePlan(
                    reservation.id(), supplier.getValue().id(), number.getValue(), on, typed, note.getValue());
            return entered(expenses.enter(id, plan, documents.getValue()));
        }

        private LocalDate today() {
            return DutchTime.day(clock.instant());
        }

        private boolean entered(ExpenseResult result) {
            switch (result) {
                case ExpenseResult.Entered(var _, var state) -> {
                    answer.done(
                            text(state == ExpenseState.WAITING ? "budgets.expense.waits" : "budgets.expense.entered"));
                    reload.run();
                    return true;
                }
                case ExpenseResult.Refused(var problems) -> problems.forEach(this::refuse);
                case ExpenseResult.Forbidden(var rule) -> dialog.refuse(RuleWords.refusal(rule, book.label()));
                case ExpenseResult.NotEnough(var left) ->
                    dialog.refused().add(amount, text("budgets.expense.not-enough", left.text(language())));
                case ExpenseResult.InvoiceTaken() -> dialog.refused().add(number, text("budgets.expense.taken"));
                case ExpenseResult.ReservationClosed() -> dialog.refuse(text("budgets.released-already"));
                case ExpenseResult.StillVotedOn() -> dialog.refuse(text("budgets.expense.voted-on"));
                case ExpenseResult.DoesNotFit() -> dialog.refuse(text("budgets.expense.does-not-fit"));
                case ExpenseResult.YearClosed(var year) ->
                    dialog.refuse(text("budgets.year-closed", Integer.toString(year)));
            }
            return false;
        }

        private void refuse(ExpensePlan.Problem problem) {
            switch (problem) {
                case NUMBER -> dialog.refused().add(number, text("budgets.not-a-line", ExpensePlan.LONGEST_NUMBER));
                case DAY -> dialog.refused().add(day, text("budgets.not-a-day", DutchTime.date(today(), language())));
                case AMOUNT -> dialog.refused().add(amount, text("base.amount.none"));
                case NOTE -> dialog.refused().add(note, text("budgets.not-a-line", ExpensePlan.LONGEST_NOTE));
            }
        }
    }
}
