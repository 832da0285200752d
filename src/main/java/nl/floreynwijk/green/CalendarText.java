package nl.floreynwijk.green;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.UtcOffset;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.FoldedLines;
import nl.floreynwijk.green.CalendarEntry.Standing;
import org.springframework.stereotype.Component;

/** Writes shifts as iCalendar (RFC 5545); times are in UTC, which each calendar shows by its own clock. */
@Component
class CalendarText {

    private static final int HOURS_BETWEEN_VISITS = 4;

    private final PortalSettings settings;
    private final I18NProvider texts;
    private final Clock clock;

    CalendarText(PortalSettings settings, I18NProvider texts, Clock clock) {
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    /** What a calendar follows: it has a name, and says how often it is worth looking. */
    String feed(List<CalendarEntry> entries, Locale language) {
        var calendar = calendar();
        var name = texts.getTranslation("green.calendar.name", language);
        var often = Duration.builder().hours(HOURS_BETWEEN_VISITS).build();
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        // The library leaves out that it is a duration, which the standard asks for (RFC 7986, 5.7)
        calendar.addExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, often.toString());
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", often.toString());
        entries.forEach(it -> calendar.addEvent(event(it, language)));
        if (entries.isEmpty()) {
            calendar.addComponent(utc());
        }
        return written(calendar);
    }

    /** A calendar of nothing at all is none by the standard; this says what is so anyway. */
    private static VTimezone utc() {
        var none = new UtcOffset(true, 0, 0);
        var always = new StandardTime();
        always.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        always.setTimezoneOffsetFrom(none);
        always.setTimezoneOffsetTo(none);
        var utc = new VTimezone("Etc/UTC");
        utc.addStandardTime(always);
        return utc;
    }

    /** One shift, to be put into a calendar that there is. */
    String file(CalendarEntry entry, Locale language) {
        var calendar = calendar();
        calendar.addEvent(event(entry, language));
        return written(calendar);
    }

    private ICalendar calendar() {
        var calendar = new ICalendar();
        calendar.setProductId("-//" + host() + "//portal//NL");
        return calendar;
    }

    private String host() {
        return Optional.ofNullable(settings.url().getHost()).orElse("portal");
    }

    private VEvent event(CalendarEntry entry, Locale language) {
        var now = clock.instant();
        var standing = entry.standingAt(now);
        var event = new VEvent();
        event.setUid("dienst-%s@%s".formatted(entry.shift(), host()));
        event.setDateTimeStamp(Date.from(now));
        event.setSequence(entry.numberAt(now));
        event.setDateStart(Date.from(entry.startsAt()));
        event.setDateEnd(Date.from(entry.endsAt()));
        event.setSummary(
                texts.getTranslation("green.calendar.summary." + standing, language, entry.task(), entry.plot()));
        event.setDescription(about(entry, standing, language));
        event.setTransparency(standing != Standing.COMES);
        switch (standing) {
            case COMES -> event.setStatus(Status.confirmed());
            case HELD, WAITS -> event.setStatus(Status.tentative());
            case LEFT, OFF -> event.setStatus(Status.cancelled());
        }
        if (standing != Standing.LEFT && standing != Standing.OFF) {
            event.setLocation(entry.place());
        }
        return event;
    }

    private String about(CalendarEntry entry, Standing standing, Locale language) {
        var means =
                switch (standing) {
                    case COMES -> bring(entry, language);
                    case HELD ->
                        texts.getTranslation(
                                "green.calendar.means.HELD",
                                language,
                                DutchTime.moment(entry.heldUntil().orElseThrow(), language));
                    case WAITS -> texts.getTranslation("green.calendar.means.WAITS", language);
                    case LEFT -> texts.getTranslation("green.calendar.means.LEFT", language);
                    case OFF ->
                        texts.getTranslation(
                                "green.calendar.means.OFF",
                                language,
                                entry.offReason().orElseThrow());
                };
        var link = texts.getTranslation(
                "green.calendar.more",
                language,
                settings.address("/groen/diensten/" + entry.shift()).toString());
        return means.isEmpty() ? link : means + "\n" + link;
    }

    private String bring(CalendarEntry entry, Locale language) {
        return entry.bring().isEmpty() ? "" : texts.getTranslation("green.calendar.bring", language, entry.bring());
    }

    /** Its own folding counts characters, where the standard counts bytes. */
    private static String written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.of(text.toString());
    }
}
