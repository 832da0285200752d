package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.ui.Texts.language;
import static nl.floreynwijk.budgets.ui.Texts.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.budgets.Book;
import nl.floreynwijk.budgets.Labels;
import nl.floreynwijk.budgets.Purpose;
import nl.floreynwijk.budgets.ReservationId;
import nl.floreynwijk.budgets.ReservationPlan;
import nl.floreynwijk.budgets.ReservationResult;
import nl.floreynwijk.budgets.Reservations;
import org.springframework.stereotype.Component;

/** Asks what money of a budget is to be set apart for. */
@Component
class ReservationDialogs {

    private final Reservations reservations;
    private final Labels labels;

    ReservationDialogs(Reservations reservations, Labels labels) {
        this.reservations = reservations;
        this.labels = labels;
    }

    void reserve(Book book, Answer answer, Runnable reload) {
        new Form(book, answer, reload).dialog.open();
    }

    /** The fields of one reservation; its id is made when they are shown. */
    private final class Form {

        private final ReservationId id = ReservationId.random();
        private final Book book;
        private final Answer answer;
        private final Runnable reload;
        private final Select<Purpose> purpose = new Select<>();
        private final TextField title = FormDialog.line(text("budgets.reserve.title"), ReservationPlan.LONGEST_TITLE);
        private final EuroField amount = new EuroField(text("budgets.amount"));
        private final FormDialog dialog;

        Form(Book book, Answer answer, Runnable reload) {
            this.book = book;
            this.answer = answer;
            this.reload = reload;
            purpose.setLabel(text("budgets.reserve.purpose"));
            purpose.setItems(labels.purposes().stream()
                    .filter(it -> book.label().purposes().contains(it.code()))
                    .toList());
            purpose.setItemLabelGenerator(it -> it.name(language()));
            purpose.setManualValidation(true);
            dialog = new FormDialog(
                    text("budgets.tool.reserve"),
                    text("budgets.reserve.how", book.standing().free().text(language())),
                    text("budgets.tool.reserve"),
                    _ -> reserve(),
                    purpose,
                    title,
                    amount);
        }

        private boolean reserve() {
            if (purpose.isEmpty()) {
                dialog.refused().add(purpose, text("budgets.reserve.which-purpose"));
            }
            var typed = amount.amount().orElse(Euros.ZERO);
            ReservationPlan.problems(title.getValue(), typed).forEach(this::refuse);
            if (!dialog.refused().isEmpty()) {
                return false;
            }
            var plan = new ReservationPlan(purpose.getValue().code(), title.getValue(), typed);
            return reserved(reservations.reserve(id, book.id(), plan));
        }

        private boolean reserved(ReservationResult result) {
            switch (result) {
                case ReservationResult.Reserved _ -> {
                    answer.done(text("budgets.reserved", title.getValue().strip()));
                    reload.run();
                    return true;
                }
                case ReservationResult.Refused(var problems) -> problems.forEach(this::refuse);
                case ReservationResult.Forbidden(var rule) -> dialog.refuse(RuleWords.refusal(rule, book.label()));
                case ReservationResult.NotEnough(var free) ->
                    dialog.refused().add(amount, text("budgets.not-enough", free.text(language())));
                case ReservationResult.YearClosed(var year) ->
                    dialog.refuse(text("budgets.year-closed", Integer.toString(year)));
            }
            return false;
        }

        private void refuse(ReservationPlan.Problem problem) {
            switch (problem) {
                case TITLE -> dialog.refused().add(title, text("budgets.not-a-line", ReservationPlan.LONGEST_TITLE));
                case AMOUNT -> dialog.refused().add(amount, text("base.amount.none"));
            }
        }
    }
}
