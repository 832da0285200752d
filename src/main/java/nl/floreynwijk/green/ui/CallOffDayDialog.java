package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.ShiftDesk;

/** Asks on which day nothing goes on: a heat wave or a storm is there for everybody. */
class CallOffDayDialog extends Dialog {

    private final DayField day = new DayField(getTranslation("green.off.day.which"));
    private final RefusedFields refused = new RefusedFields();

    CallOffDayDialog(ShiftDesk desk, Consumer<String> done) {
        setHeaderTitle(getTranslation("green.off.day"));
        var content = new Div(new Paragraph(getTranslation("green.off.day.means")), day);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("green.off.day.on"), () -> goOn(desk, done));
    }

    private void goOn(ShiftDesk desk, Consumer<String> done) {
        refused.clear();
        if (day.isEmpty()) {
            refused.add(day, getTranslation("green.plan.missing.day"));
            return;
        }
        var chosen = day.getValue();
        var ahead = desk.ahead(chosen);
        if (ahead.shifts() == 0) {
            refused.add(day, getTranslation("green.off.day.nothing"));
            return;
        }
        close();
        new CallOffDialog(
                        getTranslation(
                                "green.off.day.title",
                                DutchTime.date(chosen, getLocale()),
                                ahead.shifts(),
                                ahead.people()),
                        false,
                        (_, cause, reason, counts) -> desk.callOff(chosen, cause, reason, counts),
                        done)
                .open();
    }
}
