package nl.floreynwijk.workgroups.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.workgroups.WorkGroupPlan;
import nl.floreynwijk.workgroups.WorkGroupResult;

/** Says what a working group is called, and what it is going to do. */
class GroupDialog extends Dialog {

    private final transient Function<WorkGroupPlan, WorkGroupResult> deed;
    private final transient Consumer<String> done;
    private final TextField name = new TextField(getTranslation("workgroups.name"));
    private final TextArea purpose = new TextArea(getTranslation("workgroups.purpose"));
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    /** @param done gets the name of the group */
    GroupDialog(
            String title,
            Optional<WorkGroupPlan> now,
            Function<WorkGroupPlan, WorkGroupResult> deed,
            Consumer<String> done) {
        this.deed = deed;
        this.done = done;
        setHeaderTitle(title);
        name.setManualValidation(true);
        name.setWidthFull();
        purpose.setManualValidation(true);
        purpose.setWidthFull();
        purpose.setHelperText(getTranslation("workgroups.purpose.how"));
        now.ifPresent(it -> {
            name.setValue(it.name());
            purpose.setValue(it.purpose());
        });
        var content = new Div(name, purpose, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("workgroups.keep"), this::keep);
    }

    private void keep() {
        refused.clear();
        answer.clear();
        var plan = new WorkGroupPlan(name.getValue(), purpose.getValue());
        switch (deed.apply(plan)) {
            case WorkGroupResult.Kept _ -> {
                close();
                done.accept(plan.name());
            }
            case WorkGroupResult.Refused(var problems) -> problems.forEach(this::refuse);
            case WorkGroupResult.ChangedMeanwhile() -> answer.refused(getTranslation("workgroups.changed-meanwhile"));
            case WorkGroupResult.Ended() -> answer.refused(getTranslation("workgroups.over", plan.name()));
        }
    }

    private void refuse(WorkGroupPlan.Problem problem) {
        switch (problem) {
            case NAME -> refused.add(name, getTranslation("workgroups.no-name", WorkGroupPlan.LONGEST_NAME));
            case PURPOSE ->
                refused.add(
                        purpose,
                        getTranslation(
                                "base.words.too-long",
                                WorkGroupPlan.LONGEST_PURPOSE,
                                purpose.getValue().strip().length()));
        }
    }
}
