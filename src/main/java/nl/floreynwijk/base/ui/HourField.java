package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;

/** A time of the day, chosen or typed as people write it: 19.30, 19:30, 19u30 or 19.30 uur. */
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

    /** Whether something is typed that is no time. */
    public boolean isUnreadable() {
        return isInputUnparsable();
    }

    /** What to say at it when there is no time: how to type one, or what is missing. */
    public String problem(String missing) {
        return isUnreadable() ? getTranslation("base.hour.how") : missing;
    }
}
