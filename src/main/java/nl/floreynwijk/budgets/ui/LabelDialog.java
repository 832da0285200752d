package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.budgets.LabelDetails;
import nl.floreynwijk.budgets.LabelPlan;
import nl.floreynwijk.budgets.LabelResult;
import nl.floreynwijk.budgets.Labels;
import nl.floreynwijk.budgets.Purpose;
import nl.floreynwijk.budgets.Scale;

/** Adds a label, or changes what one is for and by which rules; what cannot be taken is said at its field. */
class LabelDialog extends Dialog {

    private final LabelFields fields;
    private final Function<LabelPlan, LabelResult> keep;
    private final Consumer<String> kept;
    private final Answer answer = new Answer();

    private LabelDialog(LabelFields fields, Function<LabelPlan, LabelResult> keep, Consumer<String> kept) {
        this.fields = fields;
        this.keep = keep;
        this.kept = kept;
        setWidth("44rem");
        var content = new Div(fields, answer);
        content.addClassName("label-dialog");
        add(content);
        DialogActions.under(this, getTranslation("budgets.save"), this::save);
    }

    /** Asks for a label that is not there yet; whose its budgets are is said once. */
    static LabelDialog adding(Labels labels, List<LabelDetails> all, List<Purpose> purposes, Consumer<String> kept) {
        var fields = new LabelFields(all, purposes);
        var scale = fields.askScale(Scale.BLOCK);
        var dialog = new LabelDialog(fields, plan -> labels.add(scale.getValue(), plan), kept);
        dialog.setHeaderTitle(dialog.getTranslation("budgets.labels.add"));
        return dialog;
    }

    /** Asks for a change; it holds from now on. */
    static LabelDialog changing(
            Labels labels, LabelDetails label, List<LabelDetails> all, List<Purpose> purposes, Consumer<String> kept) {
        var fields = new LabelFields(all, purposes);
        fields.show(label);
        var dialog = new LabelDialog(fields, plan -> labels.change(label.code(), plan, label.version()), kept);
        dialog.setHeaderTitle(dialog.getTranslation("budgets.change-of", label.name(dialog.getLocale())));
        return dialog;
    }

    private void save() {
        answer.clear();
        fields.read().ifPresent(this::save);
    }

    private void save(LabelPlan plan) {
        switch (keep.apply(plan)) {
            case LabelResult.Kept _ -> {
                close();
                kept.accept(plan.nameDutch().strip());
            }
            case LabelResult.Refused(var problems) -> fields.refuse(problems);
            case LabelResult.NameTaken() -> fields.refuseAsTaken();
            case LabelResult.NotToShare() -> fields.refuseShare();
            case LabelResult.TooMany(var most) -> answer.refused(getTranslation("budgets.labels.too-many", most));
            case LabelResult.ChangedMeanwhile() -> answer.refused(getTranslation("budgets.changed-meanwhile"));
        }
    }
}
