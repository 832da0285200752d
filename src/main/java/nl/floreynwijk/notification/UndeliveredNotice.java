package nl.floreynwijk.notification;

import java.time.Clock;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;

/** Tells the coordinators that mail did not arrive, at most once a day. */
@Component
class UndeliveredNotice {

    static final MailKind KIND = MailKind.optional("notification", "undelivered", Role.COORDINATOR);

    private final Contacts contacts;
    private final Outbox outbox;
    private final PortalSettings settings;
    private final Clock clock;

    UndeliveredNotice(Contacts contacts, Outbox outbox, PortalSettings settings, Clock clock) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** A notice that itself failed is not told about, or it would call for the next one. */
    void tellAbout(OutgoingMail failed) {
        if (failed.kind().equals(KIND.key())) {
            return;
        }
        var today = DutchTime.day(clock.instant());
        for (var coordinator : contacts.holding(Role.COORDINATOR)) {
            var key = "%s/%s/%s".formatted(KIND.key(), today, coordinator.account());
            outbox.post(Mail.of(coordinator.account(), KIND, "notification/undelivered", key)
                    .with("link", settings.address("/kantoor/mail").toString()));
        }
    }
}
