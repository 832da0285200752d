package nl.floreynwijk.green;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.ShownNames;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells volunteers what becomes of the shifts they are on, and gardeners who does not come. */
@Component
class ShiftMails {

    /** Nobody switches it off: it is about where they said they would be. */
    static final MailKind KIND = MailKind.essential("green", "shifts");

    /** Nobody has to be asked along. */
    static final MailKind INVITATIONS = MailKind.optional("green", "invitations", Role.MEMBER);

    private final Contacts contacts;
    private final Outbox outbox;
    private final PortalSettings settings;
    private final Clock clock;

    ShiftMails(Contacts contacts, Outbox outbox, PortalSettings settings, Clock clock) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** It is somebody's turn on the reserve list. */
    void offered(Shift shift, SignUp whose) {
        held(shift, whose, KIND, "green/place-offered").ifPresent(outbox::post);
    }

    /** A neighbour asks them along. */
    void invited(Shift shift, SignUp whose, AccountId by) {
        var name = contacts.of(by).map(it -> ShownNames.of(it.name())).orElse("–");
        held(shift, whose, INVITATIONS, "green/place-with-neighbour")
                .ifPresent(it -> outbox.post(it.with("who", name)));
    }

    /** The shift moved to where they are somewhere else. */
    void askedAgain(Shift shift, SignUp whose) {
        held(shift, whose, KIND, "green/shift-asked-again").ifPresent(outbox::post);
    }

    private Optional<Mail> held(Shift shift, SignUp whose, MailKind kind, String template) {
        var until = whose.offeredUntil().orElseThrow();
        return to(whose, it -> mail(shift, it, kind, template)
                .with("until", DutchTime.moment(until, it.language()))
                .uselessAfter(until));
    }

    void lapsed(Shift shift, SignUp whose) {
        to(whose, it -> mail(shift, it, "green/place-lapsed")).ifPresent(outbox::post);
    }

    /** Whoever leads it hears that somebody does not come. */
    void left(Shift shift, String who, String reason) {
        shift.leader()
                .flatMap(contacts::of)
                .map(it -> mail(shift, it, "green/shift-left")
                        .with("who", who)
                        .with("reason", reason.isEmpty() ? "–" : reason)
                        .with("link", address("/kantoor/groen/diensten/", shift)))
                .ifPresent(outbox::post);
    }

    /**
     * What somebody knew of these shifts is changed, for the same reason.
     *
     * @param reason may be empty
     */
    void changed(AccountId whom, List<Shift> shifts, String reason) {
        contacts.of(whom)
                .map(it -> about(shifts, it, "green/shift-changed").with("reason", reason))
                .ifPresent(outbox::post);
    }

    /** These do not go on, for the same reason. */
    void calledOff(AccountId whom, List<Shift> shifts, CalledOff off) {
        contacts.of(whom)
                .map(it -> about(shifts, it, "green/shift-off").with("reason", off.reason()))
                .ifPresent(outbox::post);
    }

    /** It goes on after all. */
    void goesOn(AccountId whom, Shift shift) {
        contacts.of(whom).map(it -> mail(shift, it, "green/shift-on-again")).ifPresent(outbox::post);
    }

    /** One mail for however many there are. */
    private Mail about(List<Shift> shifts, Contact to, String template) {
        var first = shifts.getFirst();
        var when = shifts.stream()
                .map(it -> DutchTime.moment(it.startsAt(), to.language()))
                .collect(joining("; "));
        var mail = mail(first, to, template).with("when", when);
        return shifts.size() == 1
                ? mail
                : mail.with("link", settings.address("/groen").toString());
    }

    /** Somebody of the office says that they come. */
    void putOn(Shift shift, SignUp whose) {
        to(whose, it -> mail(shift, it, "green/shift-put-on")).ifPresent(outbox::post);
    }

    void takenOff(Shift shift, SignUp whose, String reason) {
        to(whose, it -> mail(shift, it, "green/shift-taken-off").with("reason", reason))
                .ifPresent(outbox::post);
    }

    /** Whoever wants to be asked hears that people are missing. */
    void ask(Shift shift, AccountId whom) {
        contacts.of(whom)
                .map(it -> mail(shift, it, AskingAround.KIND, "green/shift-needs-you")
                        .with("missing", Integer.toString(shift.missing()))
                        .uselessAfter(shift.startsAt()))
                .ifPresent(outbox::post);
    }

    /** Nobody heard why they did not come. */
    void missed(Shift shift, AccountId whom) {
        contacts.of(whom)
                .map(it -> mail(shift, it, NoShowRounds.KIND, "green/shift-missed"))
                .ifPresent(outbox::post);
    }

    void message(Shift shift, SignUp whose, String text) {
        to(whose, it -> mail(shift, it, "green/shift-message").with("text", text))
                .ifPresent(outbox::post);
    }

    private Optional<Mail> to(SignUp whose, Function<Contact, Mail> mail) {
        return whose.account().flatMap(contacts::of).map(mail);
    }

    private Mail mail(Shift shift, Contact to, String template) {
        return mail(shift, to, KIND, template);
    }

    private Mail mail(Shift shift, Contact to, MailKind kind, String template) {
        var key = "%s/%s/%s/%d"
                .formatted(template, shift.id(), to.account(), clock.instant().toEpochMilli());
        return Mail.of(to.account(), kind, template, key)
                .with("shift", shift.task())
                .with("when", DutchTime.moment(shift.startsAt(), to.language()))
                .with("place", shift.place())
                .with("link", address("/groen/diensten/", shift));
    }

    private String address(String path, Shift shift) {
        return settings.address(path + shift.id()).toString();
    }
}
