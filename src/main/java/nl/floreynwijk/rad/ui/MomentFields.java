package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.HourField;
import nl.floreynwijk.base.ui.RefusedFields;

/** A day and a time on it, beside each other. */
class MomentFields extends Composite<Div> {

    private final DayField day;
    private final HourField hour;

    MomentFields(String dayLabel, String hourLabel) {
        day = new DayField(dayLabel);
        hour = new HourField(hourLabel, HourField.QUARTER);
        getContent().addClassName("rad-moment");
        getContent().add(day, hour);
    }

    void explain(String text) {
        day.setHelperText(text);
    }

    void show(Instant moment) {
        day.setValue(DutchTime.day(moment));
        hour.setValue(DutchTime.clock(moment));
    }

    /** Says at the day why this moment cannot be taken. */
    void refuse(RefusedFields refused, String why) {
        refused.add(day, why);
    }

    /** What was filled in; empty where half of it is missing, which is said there. */
    Optional<Instant> read(RefusedFields refused) {
        if (day.isEmpty()) {
            refused.add(day, getTranslation("rad.host.field.no-day"));
        }
        if (hour.isEmpty()) {
            refused.add(hour, hour.problem(getTranslation("rad.host.field.no-hour")));
        }
        return day.isEmpty() || hour.isEmpty()
                ? Optional.empty()
                : Optional.of(DutchTime.at(day.getValue(), hour.getValue()));
    }

    /** The same, where something was filled in at all. */
    Optional<Instant> readIfAny(RefusedFields refused) {
        return day.isEmpty() && hour.isEmpty() && !hour.isUnreadable() ? Optional.empty() : read(refused);
    }
}
