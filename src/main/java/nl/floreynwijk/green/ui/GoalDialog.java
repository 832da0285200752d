package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.GoalResult;
import nl.floreynwijk.green.GoalStanding;

/** Asks what somebody says of a learning goal: in words, and for a mentor whether it was reached. */
class GoalDialog extends Dialog {

    private final transient BiFunction<GoalStanding, String, GoalResult> deed;
    private final transient Runnable done;
    private final RadioButtonGroup<GoalStanding> standing = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    /** @param judged what a mentor said before; absent for a pupil, who says words only */
    GoalDialog(
            String goal,
            String means,
            String label,
            String said,
            Optional<GoalStanding> judged,
            BiFunction<GoalStanding, String, GoalResult> deed,
            Runnable done) {
        this.deed = deed;
        this.done = done;
        setHeaderTitle(goal);
        standing.setLabel(getTranslation("green.goal.standing"));
        standing.setItems(GoalStanding.REACHED, GoalStanding.NOT_YET);
        standing.setItemLabelGenerator(it -> getTranslation("green.goal." + it));
        standing.setVisible(judged.isPresent());
        judged.filter(it -> it != GoalStanding.OPEN).ifPresent(standing::setValue);
        words.setLabel(label);
        words.setValue(said);
        words.setManualValidation(true);
        words.setWidthFull();
        words.setMinRows(3);
        var content = new Div(new Paragraph(means), standing, words, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("green.goal.keep"), this::goOn);
    }

    private void goOn() {
        refused.clear();
        answer.clear();
        var chosen = standing.getOptionalValue();
        if (standing.isVisible() && chosen.isEmpty()) {
            refused.addGroup(standing, getTranslation("green.goal.standing.choose"));
            return;
        }
        switch (deed.apply(chosen.orElse(GoalStanding.OPEN), words.getValue())) {
            case GoalResult.Said() -> {
                close();
                done.run();
            }
            case GoalResult.TooLong(var longest) ->
                refused.add(
                        words,
                        getTranslation(
                                "base.words.too-long",
                                longest,
                                words.getValue().strip().length()));
            case GoalResult.Fixed() -> answer.refused(getTranslation("green.placement.fixed"));
            case GoalResult.NotTheirs() -> answer.refused(getTranslation("green.changed-meanwhile"));
        }
    }
}
