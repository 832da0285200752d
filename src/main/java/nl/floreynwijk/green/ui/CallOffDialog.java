package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.CallOffResult;
import nl.floreynwijk.green.OffCause;
import nl.floreynwijk.green.Scope;

/** Asks why something does not go on, and whether it counts for whoever would have come. */
class CallOffDialog extends Dialog {

    /** Does it for that reason. */
    interface Deed {
        CallOffResult callOff(Scope scope, OffCause cause, String reason, boolean counts);
    }

    private final transient Deed deed;
    private final transient Consumer<String> done;
    private final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>();
    private final RadioButtonGroup<OffCause> cause = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea(getTranslation("green.off.reason"));
    private final Checkbox counts = new Checkbox(getTranslation("green.off.counts"));
    private final RefusedFields refused = new RefusedFields();

    /**
     * For one shift or one day.
     *
     * @param inSeries whether somebody may mean the others of a series too
     * @param done is told what came of it
     */
    CallOffDialog(String title, boolean inSeries, Deed deed, Consumer<String> done) {
        this.deed = deed;
        this.done = done;
        setHeaderTitle(title);
        scope.setLabel(getTranslation("green.scope"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(it -> getTranslation("green.scope." + it));
        scope.setValue(Scope.THIS);
        scope.setVisible(inSeries);
        cause.setLabel(getTranslation("green.off.cause"));
        cause.setItems(OffCause.values());
        cause.setItemLabelGenerator(it -> getTranslation("green.off.cause." + it));
        cause.setManualValidation(true);
        cause.addValueChangeListener(
                it -> counts.setValue(it.getValue() != null && it.getValue().isWeather()));
        reason.setHelperText(getTranslation("green.off.reason.how"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        counts.setHelperText(getTranslation("green.off.counts.how"));
        var content = new Div(new Paragraph(getTranslation("green.off.means")), scope, cause, reason, counts);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("green.off.do"), this::goOn);
    }

    private void goOn() {
        refused.clear();
        if (cause.isEmpty()) {
            refused.addGroup(cause, getTranslation("green.off.no-cause"));
            return;
        }
        switch (deed.callOff(scope.getValue(), cause.getValue(), reason.getValue(), counts.getValue())) {
            case CallOffResult.CalledOff(var shifts, var told, var guests) ->
                close(getTranslation("green.off.done", shifts, told, guests));
            case CallOffResult.NoReason(var longest) ->
                refused.add(reason, getTranslation("green.off.no-reason", longest));
            case CallOffResult.NothingAhead() -> close(getTranslation("green.off.nothing"));
        }
    }

    private void close(String said) {
        close();
        done.accept(said);
    }
}
