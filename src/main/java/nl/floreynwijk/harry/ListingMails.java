package nl.floreynwijk.harry;

import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells a neighbour what the office decided about what they offer, once for each decision. */
@Component
class ListingMails {

    static final MailKind KIND = MailKind.optional("harry", "listing", Role.MEMBER);

    private final Outbox outbox;
    private final PortalSettings settings;

    ListingMails(Outbox outbox, PortalSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    void cleared(Listing listing) {
        outbox.post(mail(listing, "harry/listing-cleared"));
    }

    void blocked(Listing listing, String reason) {
        outbox.post(mail(listing, "harry/listing-blocked").with("reason", reason));
    }

    void unblocked(Listing listing) {
        outbox.post(mail(listing, "harry/listing-unblocked"));
    }

    /** Each decision makes another version of it, so that one mail goes out for each. */
    private Mail mail(Listing listing, String template) {
        var key = "%s/%s/%d".formatted(template, listing.id(), listing.version());
        return Mail.of(listing.account(), KIND, template, key)
                .with("link", settings.address("/handige-buren/aanbod").toString());
    }
}
