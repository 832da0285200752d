package nl.floreynwijk.green;

import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells a pupil and a mentor what they have to do with each other. */
@Component
class PlacementMails {

    /** Nobody switches it off: it is about what they agreed to. */
    static final MailKind KIND = MailKind.essential("green", "placements");

    private final Contacts contacts;
    private final Outbox outbox;
    private final PortalSettings settings;

    PlacementMails(Contacts contacts, Outbox outbox, PortalSettings settings) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** It was agreed on: both hear of it. */
    void begins(Placement placement) {
        toPupil(placement, "green/placement-begins");
        toMentor(placement);
    }

    /** Whoever is its mentor from now on. */
    void toMentor(Placement placement) {
        placement
                .mentor()
                .flatMap(contacts::of)
                .map(it -> mail(placement, it, "green/placement-mentor", "/groen/stages")
                        .with("pupil", placement.pupilName()))
                .ifPresent(outbox::post);
    }

    /** Its mentor put their name to it. */
    void signed(Placement placement) {
        toPupil(placement, "green/placement-signed");
    }

    private void toPupil(Placement placement, String template) {
        contacts.of(placement.pupil())
                .map(it -> mail(placement, it, template, "/groen/uren").with("mentor", placement.mentorName()))
                .ifPresent(outbox::post);
    }

    private Mail mail(Placement placement, Contact to, String template, String path) {
        return Mail.of(to.account(), KIND, template, "%s/%s/%s".formatted(template, placement.id(), to.account()))
                .with("from", DutchTime.date(placement.from(), to.language()))
                .with("until", DutchTime.date(placement.until(), to.language()))
                .with("link", settings.address(path).toString());
    }
}
