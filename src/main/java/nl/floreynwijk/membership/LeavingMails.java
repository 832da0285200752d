package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.UUID;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** The mails when somebody asks to leave, thinks better of it, or has left. */
@Component
class LeavingMails {

    private final Outbox outbox;
    private final Contacts contacts;
    private final PortalSettings settings;

    LeavingMails(Outbox outbox, Contacts contacts, PortalSettings settings) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.settings = settings;
    }

    void confirm(Member member, LocalDate day) {
        contacts.of(member.account())
                .ifPresent(to -> outbox.post(
                        mail(member, "leaving", "/mijn/gegevens").with("day", DutchTime.date(day, to.language()))));
    }

    /** So that the last they read is not that they leave. */
    void welcomeBack(Member member) {
        outbox.post(mail(member, "staying", "/mijn/gegevens"));
    }

    void sayGoodbye(Member member) {
        outbox.post(mail(member, "goodbye", "/lid-worden"));
    }

    /** Somebody may ask more than once: each mail is one of its own. */
    private Mail mail(Member member, String template, String page) {
        var key = "%s/%s/%s".formatted(JoiningMails.JOINING.key(), template, UUID.randomUUID());
        return Mail.of(member.account(), JoiningMails.JOINING, "membership/" + template, key)
                .with("link", settings.address(page).toString());
    }
}
