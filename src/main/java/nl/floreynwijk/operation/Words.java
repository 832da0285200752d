package nl.floreynwijk.operation;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Locale;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.operation.StatusPart.Fact;

/** Says things in one language, also where nobody has a page open. */
record Words(I18NProvider texts, Locale language) {

    private static final double KILOBYTE = 1e3;
    private static final double MEGABYTE = 1e6;
    private static final double GIGABYTE = 1e9;
    private static final double TEN_GIGABYTES = 1e10;

    String of(String key, Object... values) {
        return texts.getTranslation(key, language, values);
    }

    Fact fact(String nameKey, String value) {
        return new Fact(of(nameKey), value);
    }

    String number(long count) {
        return String.format(language, "%,d", count);
    }

    String moment(Instant when) {
        return DutchTime.moment(when, language);
    }

    /** As much as a person wants to know: "620 MB" or "1,4 GB". */
    String size(long bytes) {
        if (bytes >= TEN_GIGABYTES) {
            return String.format(language, "%,.0f GB", bytes / GIGABYTE);
        }
        if (bytes >= GIGABYTE) {
            return String.format(language, "%.1f GB", bytes / GIGABYTE);
        }
        return bytes >= MEGABYTE
                ? String.format(language, "%.0f MB", bytes / MEGABYTE)
                : String.format(language, "%.0f kB", bytes / KILOBYTE);
    }
}
