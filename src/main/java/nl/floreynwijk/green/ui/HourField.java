package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;

/** A time of the day, typed or chosen by the quarter of an hour. */
class HourField extends TimePicker {

    HourField(String label) {
        setLabel(label);
        setManualValidation(true);
        setStep(Duration.ofMinutes(15));
        setLocale(getLocale());
        setAutoOpen(false);
    }
}
