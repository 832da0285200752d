package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;

/** A time of the day, typed or chosen. */
public class HourField extends TimePicker {

    public static final Duration QUARTER = Duration.ofMinutes(15);
    public static final Duration HALF = Duration.ofMinutes(30);

    /** @param step between those that can be chosen */
    public HourField(String label, Duration step) {
        setLabel(label);
        setManualValidation(true);
        setStep(step);
        setLocale(getLocale());
        setAutoOpen(false);
    }
}
