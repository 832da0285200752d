package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.floreynwijk.access.MandateSummary;
import nl.floreynwijk.base.i18n.DutchTime;

/** What there is to know of a mandate. */
final class MandateWords {

    private MandateWords() {}

    static String[] lines(MandateSummary mandate, Component speaker, Locale language) {
        var areas = mandate.areas().stream()
                .map(area -> speaker.getTranslation("access.area." + area))
                .sorted()
                .collect(Collectors.joining(", "));
        var until = speaker.getTranslation("access.mandates.until", DutchTime.date(mandate.until(), language));
        var reach = speaker.getTranslation("access.mandates.areas", areas);
        return mandate.accepted()
                ? new String[] {reach, until}
                : new String[] {reach, until, speaker.getTranslation("access.mandates.waits")};
    }
}
