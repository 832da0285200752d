package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.rad.BudgetResult;
import nl.floreynwijk.rad.ResultDesk;
import nl.floreynwijk.rad.RunOutcome;

/** Where a host says what there is to spend on cards. */
class BudgetPart extends Div {

    private final transient ResultDesk desk;
    private final transient RunOutcome outcome;
    private final transient Consumer<String> done;
    private final EuroField budget = new EuroField(getTranslation("rad.result.budget"));
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer;

    /** @param answer which stays when all is shown anew, and stands beside what it is about */
    BudgetPart(ResultDesk desk, RunOutcome outcome, Answer answer, Consumer<String> done) {
        this.desk = desk;
        this.outcome = outcome;
        this.answer = answer;
        this.done = done;
        budget.setHelperText(getTranslation("rad.result.budget.how"));
        outcome.budget().ifPresent(budget::show);
        addClassName("stack");
        add(budget, answer, new Button(getTranslation("rad.result.budget.count"), _ -> count()));
    }

    private void count() {
        refused.clear();
        answer.clear();
        var typed = budget.readIfAny(refused);
        if (!refused.isEmpty()) {
            return;
        }
        switch (desk.spend(outcome.evening(), typed)) {
            case BudgetResult.Kept() ->
                done.accept(getTranslation(typed.isPresent() ? "rad.result.budget.kept" : "rad.result.budget.removed"));
            case BudgetResult.NoAmount(var most) ->
                refused.add(budget, getTranslation("rad.result.budget.none", most.text(getLocale())));
            case BudgetResult.Gone() -> answer.refused(getTranslation("rad.result.gone"));
        }
    }
}
