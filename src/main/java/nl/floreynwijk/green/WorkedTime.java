package nl.floreynwijk.green;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Time that was worked, in hours and minutes as people say it. */
final class WorkedTime {

    private static final int HOUR = 60;

    private WorkedTime() {}

    /** "12 uur en 30 minuten", or "45 minutes" in English. */
    static String text(I18NProvider texts, int minutes, Locale language) {
        return minutes > 0 && minutes < HOUR
                ? texts.getTranslation("green.hours.minutes", language, minutes)
                : texts.getTranslation("green.hours.length", language, minutes / HOUR, minutes % HOUR);
    }
}
