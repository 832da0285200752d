package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.rad.NotesResult;
import nl.floreynwijk.rad.ResultDesk;
import nl.floreynwijk.rad.RunOutcome;

/** Where a host writes how an evening was. */
class NotesDialog extends Dialog {

    private final transient ResultDesk desk;
    private final transient RunOutcome outcome;
    private final transient Consumer<String> done;
    private final TextArea notes = new TextArea(getTranslation("rad.result.notes"));
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    NotesDialog(ResultDesk desk, RunOutcome outcome, Consumer<String> done) {
        this.desk = desk;
        this.outcome = outcome;
        this.done = done;
        setHeaderTitle(getTranslation("rad.result.write"));
        notes.setManualValidation(true);
        notes.setWidthFull();
        notes.setMinRows(6);
        notes.setHelperText(getTranslation("rad.result.notes.how"));
        notes.setValue(outcome.notes());
        var content = new Div(notes, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("rad.result.notes.keep"), this::keep);
    }

    private void keep() {
        refused.clear();
        answer.clear();
        switch (desk.write(outcome.evening(), notes.getValue(), outcome.version())) {
            case NotesResult.Kept() -> {
                close();
                done.accept(getTranslation("rad.result.notes.kept"));
            }
            case NotesResult.TooLong(var longest) ->
                refused.add(
                        notes,
                        getTranslation(
                                "base.words.too-long",
                                longest,
                                notes.getValue().strip().length()));
            case NotesResult.ChangedMeanwhile() -> answer.refused(getTranslation("rad.result.changed-meanwhile"));
        }
    }
}
