package nl.floreynwijk.parade;

import java.time.Clock;
import java.util.Collection;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells everybody who booked what becomes of an edition. */
@Component
class EditionMails {

    /** Nobody switches it off: it is about where they said they would be, and about their money. */
    static final MailKind KIND = MailKind.essential("parade", "edition");

    private final Contacts contacts;
    private final Outbox outbox;
    private final PortalSettings settings;
    private final Clock clock;

    EditionMails(Contacts contacts, Outbox outbox, PortalSettings settings, Clock clock) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** It became what it is now. */
    void turned(Edition edition, Collection<AccountId> people) {
        switch (edition.status()) {
            case IDEA -> {}
            case OPEN -> post(edition, people, "parade/edition-goes-on", "");
            case UNCERTAIN ->
                post(
                        edition,
                        people,
                        "parade/edition-uncertain",
                        Integer.toString(edition.refundRule().uncertain()));
            case DEFINITE -> post(edition, people, "parade/edition-definite", "");
            case CANCELLED ->
                post(
                        edition,
                        people,
                        "parade/edition-cancelled",
                        Integer.toString(edition.refundRule().cancelled()));
        }
    }

    private void post(Edition edition, Collection<AccountId> people, String template, String percent) {
        people.forEach(account -> contacts.of(account)
                .map(it -> mail(edition, it, template).with("percent", percent))
                .ifPresent(outbox::post));
    }

    private Mail mail(Edition edition, Contact to, String template) {
        var key = "%s/%s/%s/%d"
                .formatted(template, edition.id(), to.account(), clock.instant().toEpochMilli());
        return Mail.of(to.account(), KIND, template, key)
                .with("edition", edition.name())
                .with("when", MarketDays.said(edition.days(), to.language()))
                .with("place", edition.street())
                .with("reason", edition.statusReason())
                .with("link", settings.address("/mijn/kramen").toString());
    }
}
