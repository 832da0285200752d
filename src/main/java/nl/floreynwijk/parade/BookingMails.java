package nl.floreynwijk.parade;

import java.time.Clock;
import java.util.List;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells people what becomes of their booking, and organisers what somebody asks. */
@Component
class BookingMails {

    /** Nobody switches it off: it is about what they agreed. */
    static final MailKind KIND = MailKind.essential("parade", "bookings");

    /** The work of organisers. */
    static final MailKind ASKED = MailKind.optional("parade", "requests", Role.PARADE_ORGANISER);

    private final WantedPitches pitches;
    private final Occupations occupations;
    private final Contacts contacts;
    private final Outbox outbox;
    private final PortalSettings settings;
    private final Clock clock;

    BookingMails(
            WantedPitches pitches,
            Occupations occupations,
            Contacts contacts,
            Outbox outbox,
            PortalSettings settings,
            Clock clock) {
        this.pitches = pitches;
        this.occupations = occupations;
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    void booked(Booking booking, Edition edition) {
        tell(booking, edition, "parade/booking-booked", "");
    }

    void requested(Booking booking, Edition edition) {
        tell(booking, edition, "parade/booking-requested", "");
    }

    void approved(Booking booking, Edition edition) {
        tell(booking, edition, "parade/booking-approved", "");
    }

    void declined(Booking booking, Edition edition, String reason) {
        tell(booking, edition, "parade/booking-declined", reason);
    }

    void moved(Booking booking, Edition edition, String reason) {
        tell(booking, edition, "parade/booking-moved", reason);
    }

    /** Nothing is booked any more. */
    void cancelled(Booking booking, Edition edition, String reason) {
        tell(booking, edition, "parade/booking-cancelled", reason);
    }

    /** Something is still booked: what the mail says. */
    void partlyCancelled(Booking booking, Edition edition, String reason) {
        tell(booking, edition, "parade/booking-less", reason);
    }

    private void tell(Booking booking, Edition edition, String template, String reason) {
        contacts.of(booking.account())
                .ifPresent(
                        it -> outbox.post(mail(booking, edition, it, KIND, template, "/parade/boeking/" + booking.id())
                                .with("reason", reason)));
    }

    /** Organisers hear what somebody asks of them. */
    void asked(Booking booking, Edition edition, String words) {
        organisers()
                .forEach(it -> outbox.post(mail(
                                booking,
                                edition,
                                it,
                                ASKED,
                                "parade/booking-asks",
                                "/kantoor/parade/" + edition.id() + "/aanvragen")
                        .with("reason", words)));
    }

    private List<Contact> organisers() {
        return contacts.holding(Role.PARADE_ORGANISER);
    }

    private Mail mail(Booking booking, Edition edition, Contact to, MailKind kind, String template, String path) {
        AccountId account = to.account();
        var key = "%s/%s/%s/%d"
                .formatted(template, booking.id(), account, clock.instant().toEpochMilli());
        return Mail.of(account, kind, template, key)
                .with("edition", edition.name())
                .with("when", days(edition, to))
                .with("stall", booking.name())
                .with("number", Integer.toString(booking.number().orElse(0)))
                .with("pitches", numbers(booking))
                .with("link", settings.address(path).toString());
    }

    private static String days(Edition edition, Contact to) {
        return String.join(
                ", ",
                edition.days().stream()
                        .map(it -> DutchTime.date(it.day(), to.language()))
                        .toList());
    }

    private String numbers(Booking booking) {
        var has = occupations.of(booking.id());
        return has.isEmpty()
                ? "–"
                : String.join(
                        ", ",
                        pitches.priced(has).stream().map(PricedPitch::number).toList());
    }
}
