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
    private final Contacts contacts;
    private final Outbox outbox;
    private final PortalSettings settings;
    private final Clock clock;

    BookingMails(WantedPitches pitches, Contacts contacts, Outbox outbox, PortalSettings settings, Clock clock) {
        this.pitches = pitches;
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    void booked(Contact to, Booking booking, Edition edition, List<PricedPitch> pitches) {
        tell(to, booking, edition, pitches, "parade/booking-booked", "");
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
                .ifPresent(it -> tell(it, booking, edition, pitches.of(booking.id()), template, reason));
    }

    private void tell(
            Contact to, Booking booking, Edition edition, List<PricedPitch> has, String template, String reason) {
        outbox.post(mail(booking, edition, to, KIND, template)
                .with("pitches", numbers(has))
                .with("link", address("/parade/boeking/" + booking.id()))
                .with("reason", reason));
    }

    /** Organisers hear what somebody asks of them. */
    void asked(Booking booking, Edition edition, String words) {
        var has = pitches.of(booking.id());
        organisers()
                .forEach(it -> outbox.post(mail(booking, edition, it, ASKED, "parade/booking-asks")
                        .with("pitches", numbers(has))
                        .with("link", address("/kantoor/parade/" + edition.id() + "/aanvragen"))
                        .with("reason", words)));
    }

    private List<Contact> organisers() {
        return contacts.holding(Role.PARADE_ORGANISER);
    }

    private Mail mail(Booking booking, Edition edition, Contact to, MailKind kind, String template) {
        AccountId account = to.account();
        var key = "%s/%s/%s/%d"
                .formatted(template, booking.id(), account, clock.instant().toEpochMilli());
        return Mail.of(account, kind, template, key)
                .with("edition", edition.name())
                .with("when", days(edition, to))
                .with("stall", booking.name())
                .with("number", Integer.toString(booking.number().orElse(0)));
    }

    private String address(String path) {
        return settings.address(path).toString();
    }

    private static String days(Edition edition, Contact to) {
        return String.join(
                ", ",
                edition.days().stream()
                        .map(it -> DutchTime.date(it.day(), to.language()))
                        .toList());
    }

    private static String numbers(List<PricedPitch> pitches) {
        return pitches.isEmpty()
                ? "–"
                : String.join(", ", pitches.stream().map(PricedPitch::number).toList());
    }
}
