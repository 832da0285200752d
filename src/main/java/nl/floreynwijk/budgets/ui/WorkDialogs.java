package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.ui.Texts.text;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.budgets.Book;
import nl.floreynwijk.budgets.PlanResult;
import nl.floreynwijk.budgets.PlannedWorkId;
import nl.floreynwijk.budgets.WorkPlans;
import org.springframework.stereotype.Component;

/** Asks what work is expected in a coming year. */
@Component
class WorkDialogs {

    private final WorkPlans plans;

    WorkDialogs(WorkPlans plans) {
        this.plans = plans;
    }

    void plan(Book book, Answer answer, Runnable reload) {
        new Form(book, answer, reload).dialog.open();
    }

    /** The fields of one work; its id is made when they are shown. */
    private final class Form {

        private final PlannedWorkId id = PlannedWorkId.random();
        private final Book book;
        private final int thisYear;
        private final Answer answer;
        private final Runnable reload;
        private final TextField title = FormDialog.line(text("budgets.plan.title"), WorkPlans.LONGEST_TITLE);
        private final IntegerField year = new IntegerField(text("budgets.plan.year"));
        private final EuroField amount = new EuroField(text("budgets.plan.amount"));
        private final FormDialog dialog;

        Form(Book book, Answer answer, Runnable reload) {
            this.book = book;
            this.answer = answer;
            this.reload = reload;
            thisYear = book.years().getLast().year();
            year.setManualValidation(true);
            year.setValue(thisYear + 1);
            dialog = new FormDialog(
                    text("budgets.tool.plan"),
                    text("budgets.plan.how"),
                    text("budgets.tool.plan"),
                    _ -> plan(),
                    title,
                    year,
                    amount);
        }

        private boolean plan() {
            var typed = amount.read(dialog.refused());
            return typed.isPresent()
                    && planned(plans.plan(
                            id, book.id(), year.getOptionalValue().orElse(0), title.getValue(), typed.get()));
        }

        private boolean planned(PlanResult result) {
            switch (result) {
                case PlanResult.Planned() -> {
                    answer.done(text("budgets.planned", title.getValue().strip()));
                    reload.run();
                    return true;
                }
                case PlanResult.TooMany(var most) -> dialog.refuse(text("budgets.plan.too-many", most));
                case PlanResult.Refused(var problems) -> problems.forEach(this::refuse);
            }
            return false;
        }

        private void refuse(PlanResult.Problem problem) {
            switch (problem) {
                case TITLE -> dialog.refused().add(title, text("budgets.not-a-line", WorkPlans.LONGEST_TITLE));
                case AMOUNT -> dialog.refused().add(amount, text("base.amount.none"));
                case YEAR ->
                    dialog.refused()
                            .add(year, text("budgets.plan.not-a-year", inFull(0), inFull(WorkPlans.YEARS_AHEAD)));
            }
        }

        /** A year, without a point between its thousands. */
        private String inFull(int ahead) {
            return Integer.toString(thisYear + ahead);
        }
    }
}
