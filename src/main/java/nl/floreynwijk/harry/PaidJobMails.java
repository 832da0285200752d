package nl.floreynwijk.harry;

import java.time.Clock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells a helper once a year that paid jobs may matter for tax, a benefit or an insurance. */
@Component
class PaidJobMails {

    static final MailKind KIND = MailKind.optional("harry", "paid-jobs", Role.MEMBER);

    private static final String TEMPLATE = "harry/paid-jobs";

    private final PaidJobQueries queries;
    private final HarrySettings harry;
    private final PortalSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    PaidJobMails(PaidJobQueries queries, HarrySettings harry, PortalSettings settings, Outbox outbox, Clock clock) {
        this.queries = queries;
        this.harry = harry;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For whoever just finished a job, in the transaction that wrote it down. */
    void doneBy(AccountId helper) {
        var year = DutchTime.day(clock.instant()).getYear();
        var done = queries.done(helper, year);
        if (done >= harry.paidJobs()) {
            outbox.post(Mail.of(helper, KIND, TEMPLATE, "%s/%s/%d".formatted(TEMPLATE, helper, year))
                    .with("count", Integer.toString(done))
                    .with("year", Integer.toString(year))
                    .with("link", settings.address("/handige-buren/aanbod").toString()));
        }
    }
}
