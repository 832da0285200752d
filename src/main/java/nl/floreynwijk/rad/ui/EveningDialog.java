package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.rad.EveningDetails;
import nl.floreynwijk.rad.EveningPlan;
import nl.floreynwijk.rad.EveningResult;
import nl.floreynwijk.rad.Evenings;

/** Where a host says otherwise what an evening is. */
class EveningDialog extends Dialog {

    private final transient Evenings evenings;
    private final transient EveningDetails seen;
    private final transient Runnable kept;
    private final EveningFields fields = new EveningFields();
    private final Answer answer = new Answer();

    EveningDialog(Evenings evenings, EveningDetails seen, Runnable kept) {
        this.evenings = evenings;
        this.seen = seen;
        this.kept = kept;
        setHeaderTitle(getTranslation("rad.host.change"));
        fields.show(seen.plan());
        var content = new Div(fields, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("rad.host.keep"), this::keep);
    }

    private void keep() {
        answer.clear();
        fields.read().ifPresent(plan -> answerTo(plan, evenings.change(seen.id(), plan, seen.version())));
    }

    private void answerTo(EveningPlan plan, EveningResult result) {
        switch (result) {
            case EveningResult.Kept _ -> {
                close();
                kept.run();
            }
            case EveningResult.Refused(var problems) -> fields.refuse(problems);
            case EveningResult.ChangedMeanwhile() -> answer.refused(getTranslation("rad.host.changed-meanwhile"));
            case EveningResult.Begun() -> fields.refuseRules(seen.plan(), plan);
            case EveningResult.Ended() -> answer.refused(getTranslation("rad.host.has-ended"));
        }
    }
}
