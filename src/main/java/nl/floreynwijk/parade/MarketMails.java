package nl.floreynwijk.parade;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells those who booked what they have to know for the day, and asks them afterwards how it was. */
@Component
class MarketMails {

    /** Nobody switches it off: it is about where they stand, and when. */
    static final MailKind KIND = MailKind.essential("parade", "days");

    static final MailKind EVALUATION = MailKind.optional("parade", "evaluation");

    private final Contacts contacts;
    private final Outbox outbox;
    private final PortalSettings settings;

    MarketMails(Contacts contacts, Outbox outbox, PortalSettings settings) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** What the organiser wrote. */
    void message(Edition edition, AccountId to, String text, UUID message) {
        contacts.of(to)
                .map(it -> mail(edition, it, "parade/organiser-message", message + "/" + to)
                        .with("text", text)
                        .with("link", settings.address("/mijn/kramen").toString()))
                .ifPresent(outbox::post);
    }

    /** What there is to know for the days of a booking; once for each booking. */
    void whatToKnow(Edition edition, BookingTable.Row booking) {
        var last = DutchTime.beginning(edition.days().getLast().day().plusDays(1));
        contacts.of(booking.account())
                .map(it -> mail(
                                edition,
                                it,
                                "parade/what-to-know",
                                booking.summary().id().toString())
                        .with("pitches", String.join(", ", booking.summary().pitches()))
                        .with("street", edition.street())
                        .with("days", days(edition, booking.summary().days(), it.language()))
                        .with("fire", edition.texts().fireRules())
                        .with("heat", edition.texts().heatPlan())
                        .with("storm", edition.texts().stormPlan())
                        .with(
                                "link",
                                settings.address("/parade/boeking/"
                                                + booking.summary().id())
                                        .toString())
                        .uselessAfter(last))
                .ifPresent(outbox::post);
    }

    /** Asks how it was; once for each booking, and not in a mail that comes too late. */
    void howWasIt(Edition edition, BookingTable.Row booking) {
        var id = booking.summary().id().toString();
        var last = DutchTime.beginning(edition.days().getLast().day().plusDays(Evaluation.DAYS_TO_ASK));
        contacts.of(booking.account())
                .map(it -> Mail.of(it.account(), EVALUATION, "parade/how-was-it", "parade/how-was-it/" + id)
                        .with("edition", edition.name())
                        .with("stall", booking.summary().name())
                        .with("link", settings.address("/parade/boeking/" + id).toString())
                        .uselessAfter(last))
                .ifPresent(outbox::post);
    }

    /** "za 5 jun: opbouwen vanaf 07:00, open van 10:00 tot 17:00", a line for each. */
    private static String days(Edition edition, List<LocalDate> days, Locale language) {
        return edition.days().stream()
                .filter(it -> days.contains(it.day()))
                .map(it -> "%s · %s · %s–%s"
                        .formatted(
                                DutchTime.dayAndMonth(it.day(), language),
                                at(it.day(), it.setUpAt(), language),
                                at(it.day(), it.opensAt(), language),
                                at(it.day(), it.closesAt(), language)))
                .collect(joining("\n"));
    }

    private static String at(LocalDate day, LocalTime clock, Locale language) {
        return DutchTime.time(DutchTime.at(day, clock), language);
    }

    private static Mail mail(Edition edition, Contact to, String template, String about) {
        return Mail.of(to.account(), KIND, template, template + "/" + about).with("edition", edition.name());
    }
}
