package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;

/** A few fields and a deed; what cannot be taken is said at its field or below them, and nothing typed is lost. */
class FormDialog extends Dialog {

    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();
    private final Predicate<FormDialog> deed;

    /**
     * A dialog around some fields.
     *
     * @param how what the deed means, in a sentence or two
     * @param doIt what the button says that goes on
     * @param deed does it and tells whether it is done, or says at the fields why it is not
     */
    FormDialog(String title, String how, String doIt, Predicate<FormDialog> deed, Component... fields) {
        this.deed = deed;
        setHeaderTitle(title);
        setWidth("34rem");
        var content = new Div(new Paragraph(how));
        content.add(fields);
        content.add(answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, doIt, this::goOn);
    }

    /** A field for one line of text, no longer than this. */
    static TextField line(String label, int longest) {
        var field = new TextField(label);
        field.setMaxLength(longest);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    private void goOn() {
        refused.clear();
        answer.clear();
        if (deed.test(this)) {
            close();
        }
    }

    /** Where it is said at a field that it cannot be taken. */
    RefusedFields refused() {
        return refused;
    }

    /** Says below the fields why it cannot be done. */
    boolean refuse(String why) {
        answer.refused(why);
        return false;
    }
}
