package nl.floreynwijk.parade;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.FoldedLines;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes somebody's own booking as iCalendar (RFC 5545): each day from setting up until closing. */
@Service
@InArea("parade")
@PreAuthorize("isAuthenticated()")
public class BookingCalendar {

    private final OwnBookings own;
    private final Contacts contacts;
    private final CurrentAccount currentAccount;
    private final PortalSettings settings;
    private final I18NProvider texts;
    private final Clock clock;

    BookingCalendar(
            OwnBookings own,
            Contacts contacts,
            CurrentAccount currentAccount,
            PortalSettings settings,
            I18NProvider texts,
            Clock clock) {
        this.own = own;
        this.contacts = contacts;
        this.currentAccount = currentAccount;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    /** A file to be put into a calendar; empty when it is not theirs. */
    public Optional<String> file(BookingId id) {
        return contacts.of(currentAccount.id())
                .flatMap(whom -> own.find(id).map(it -> written(calendar(it, whom.language()))));
    }

    private ICalendar calendar(BookingDetails booking, Locale language) {
        var calendar = new ICalendar();
        calendar.setProductId("-//" + host() + "//portal//NL");
        booking.edition().days().stream()
                .filter(it -> booking.summary().days().contains(it.day()))
                .forEach(it -> calendar.addEvent(event(booking, it, language)));
        return calendar;
    }

    private String host() {
        return Optional.ofNullable(settings.url().getHost()).orElse("portal");
    }

    private VEvent event(BookingDetails booking, EditionDay day, Locale language) {
        var event = new VEvent();
        event.setUid("kraam-%s-%s@%s".formatted(booking.summary().id(), day.day(), host()));
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(DutchTime.at(day.day(), day.setUpAt())));
        event.setDateEnd(Date.from(day.closes()));
        event.setSummary(texts.getTranslation(
                "parade.booking.calendar.summary",
                language,
                booking.summary().name(),
                booking.edition().name()));
        event.setLocation(booking.edition().street());
        event.setDescription(texts.getTranslation(
                "parade.booking.calendar.about",
                language,
                String.join(", ", booking.summary().pitches()),
                DutchTime.time(day.opens(), language),
                settings.address("/parade/boeking/" + booking.summary().id()).toString()));
        event.setStatus(statusOf(booking.summary()));
        return event;
    }

    private static Status statusOf(BookingSummary booking) {
        return switch (booking.state()) {
            case BOOKED -> Status.confirmed();
            case HELD, OFFERED, REQUESTED -> Status.tentative();
            case LAPSED, DROPPED, DECLINED, CANCELLED, RELEASED -> Status.cancelled();
        };
    }

    /** Its own folding counts characters, where the standard counts bytes. */
    private static String written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        return FoldedLines.of(text.toString());
    }
}
