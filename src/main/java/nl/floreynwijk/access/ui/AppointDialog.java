package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Duration;
import java.util.Optional;
import nl.floreynwijk.access.AppointResult;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.access.Mandates;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;

/** Asks somebody to be a guardian; the page below says so. */
class AppointDialog extends Dialog {

    private final Mandates mandates;
    private final Runnable asked;
    private final EmailField address = new EmailField();
    private final CheckboxGroup<MandateArea> areas = new CheckboxGroup<>();
    private final DayField until = new DayField(getTranslation("access.mandates.last-day"));
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    AppointDialog(Mandates mandates, Runnable asked) {
        this.mandates = mandates;
        this.asked = asked;
        setHeaderTitle(getTranslation("access.mandates.appoint"));
        address.setLabel(getTranslation("access.mandates.address"));
        address.setManualValidation(true);
        address.setMaxLength(254);
        address.setWidthFull();
        areas.setLabel(getTranslation("access.mandates.for"));
        areas.setItems(mandates.areas());
        areas.setItemLabelGenerator(it -> getTranslation("access.area." + it.key()));
        areas.setItemHelperGenerator(it -> getTranslation("access.area-about." + it.key()));
        areas.setManualValidation(true);
        areas.addClassName("role-choice");
        until.setValue(mandates.latest());
        var content =
                new Div(new Paragraph(getTranslation("access.mandates.appoint-how")), address, areas, until, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("access.mandates.ask"), this::ask);
    }

    private void ask() {
        refused.clear();
        answer.clear();
        var day = Optional.ofNullable(until.getValue()).orElse(mandates.latest().plusDays(1));
        switch (mandates.appoint(address.getValue(), areas.getValue(), day)) {
            case AppointResult.Asked() -> {
                close();
                asked.run();
            }
            case AppointResult.NotAnAddress() -> {
                refused.add(address, getTranslation("access.not-an-address"));
                if (areas.getValue().isEmpty()) {
                    refused.addGroup(areas, getTranslation("access.mandates.no-area"));
                }
            }
            case AppointResult.Yourself() -> refused.add(address, getTranslation("access.mandates.yourself"));
            case AppointResult.NoArea() -> refused.addGroup(areas, getTranslation("access.mandates.no-area"));
            case AppointResult.NotADay(var first, var last) ->
                refused.add(
                        until,
                        getTranslation(
                                "access.mandates.not-a-day",
                                DutchTime.date(first, getLocale()),
                                DutchTime.date(last, getLocale())));
            case AppointResult.Enough(var most) -> answer.refused(getTranslation("access.mandates.enough", most));
            case AppointResult.TooMany(var wait) ->
                answer.refused(getTranslation("access.mandates.too-many", hours(wait)));
        }
    }

    private static long hours(Duration wait) {
        return wait.plusMinutes(59).toHours();
    }
}
