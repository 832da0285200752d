package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;

/** A time of the day, typed or chosen by the half of an hour. */
class HourField extends TimePicker {

    HourField(String label) {
        setLabel(label);
        setManualValidation(true);
        setStep(Duration.ofMinutes(30));
        setLocale(getLocale());
        setAutoOpen(false);
    }
}
