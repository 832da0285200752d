package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.membership.ProfileResult;

/** Changes one thing in a membership; what cannot be taken is said at its field, and nothing typed is lost. */
class EditDialog extends Dialog {

    private final Supplier<ProfileResult> change;
    private final BiConsumer<ProfileResult, RefusedFields> refuse;
    private final Runnable changed;
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    /**
     * A dialog around some fields.
     *
     * @param how what the change means, in a sentence or two
     * @param change does it
     * @param refuse says at the fields what could not be taken
     * @param changed what the page does afterwards
     */
    EditDialog(
            String title,
            String how,
            Component fields,
            Supplier<ProfileResult> change,
            BiConsumer<ProfileResult, RefusedFields> refuse,
            Runnable changed) {
        this.change = change;
        this.refuse = refuse;
        this.changed = changed;
        setHeaderTitle(title);
        var content = new Div(new Paragraph(how), fields, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("membership.mine.save"), this::save)
                .doIt()
                .addClickShortcut(Key.ENTER);
    }

    private void save() {
        refused.clear();
        answer.clear();
        switch (change.get()) {
            case ProfileResult.Changed() -> {
                close();
                changed.run();
            }
            case ProfileResult.TooOften(var wait) ->
                answer.refused(getTranslation("membership.mine.too-often", RateLimits.minutes(wait)));
            case ProfileResult other -> refuse.accept(other, refused);
        }
    }
}
