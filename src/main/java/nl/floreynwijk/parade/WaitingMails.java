package nl.floreynwijk.parade;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells those who wait what becomes of it. */
@Component
class WaitingMails {

    /** Nobody switches it off: they have so long to answer. */
    static final MailKind KIND = MailKind.essential("parade", "waiting");

    private final Contacts contacts;
    private final Outbox outbox;
    private final PortalSettings settings;

    WaitingMails(Contacts contacts, Outbox outbox, PortalSettings settings) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** It is their turn. */
    void offered(Edition edition, Waiting whose, Booking booking, List<Pitch> pitches) {
        var until = booking.heldUntil().orElseThrow();
        contacts.of(whose.account())
                .map(it -> mail(edition, whose, it, "parade/pitch-offered", "/parade/boeking/" + booking.id())
                        .with("pitches", pitches.stream().map(Pitch::number).collect(joining(", ")))
                        .with("until", DutchTime.moment(until, it.language()))
                        .uselessAfter(until))
                .ifPresent(outbox::post);
    }

    /** They did not answer in time. */
    void lapsed(Edition edition, Waiting whose) {
        contacts.of(whose.account())
                .map(it -> mail(edition, whose, it, "parade/pitch-lapsed", listOf(edition)))
                .ifPresent(outbox::post);
    }

    /** The organiser took them off the list. */
    void removed(Edition edition, Waiting whose, String reason) {
        contacts.of(whose.account())
                .map(it -> mail(edition, whose, it, "parade/waiting-removed", listOf(edition))
                        .with("reason", reason))
                .ifPresent(outbox::post);
    }

    private static String listOf(Edition edition) {
        return "/parade/wachtlijst?markt=" + edition.id();
    }

    /** Each of them comes once for each offer at most. */
    private Mail mail(Edition edition, Waiting whose, Contact to, String template, String page) {
        var about = whose.booking().map(BookingId::toString).orElse("");
        return Mail.of(to.account(), KIND, template, "%s/%s/%s".formatted(template, whose.id(), about))
                .with("edition", edition.name())
                .with("days", days(whose.wish().days(), to.language()))
                .with("link", settings.address(page).toString());
    }

    private static String days(List<LocalDate> days, Locale language) {
        return days.stream().map(it -> DutchTime.date(it, language)).collect(joining("; "));
    }
}
