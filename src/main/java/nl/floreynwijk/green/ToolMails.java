package nl.floreynwijk.green;

import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells borrowers what becomes of what they were promised, and that something should be back. */
@Component
class ToolMails {

    /** Nobody switches it off: others wait for what they have. */
    static final MailKind KIND = MailKind.essential("green", "tools");

    private final Contacts contacts;
    private final Outbox outbox;
    private final PortalSettings settings;

    ToolMails(Contacts contacts, Outbox outbox, PortalSettings settings) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** What was promised broke. */
    void broken(Tool tool, Commitment.Lent loan, ToolReportId report) {
        loan.account()
                .flatMap(contacts::of)
                .map(it -> mail("green/tool-broken", loan.id() + "/" + report, it)
                        .with("tool", tool.name())
                        .with("from", DutchTime.date(loan.from(), it.language())))
                .ifPresent(outbox::post);
    }

    /** It should have been back. */
    void late(LoanTable.Late loan) {
        contacts.of(loan.account())
                .map(it -> mail("green/tool-late", loan.id().toString(), it)
                        .with("tool", loan.tool())
                        .with("place", loan.place())
                        .with("until", DutchTime.date(loan.until(), it.language())))
                .ifPresent(outbox::post);
    }

    private Mail mail(String template, String about, Contact to) {
        return Mail.of(to.account(), KIND, template, "%s/%s".formatted(template, about))
                .with("link", settings.address("/groen/gereedschap").toString());
    }
}
