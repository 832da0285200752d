package nl.floreynwijk.green;

import java.time.Clock;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountRenamed;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.membership.MemberLeft;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.ShownNames;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of loans and reports when somebody is called otherwise, leaves, or is forgotten. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ToolFollower {

    private final LoanTable loans;
    private final ToolReportTable reports;
    private final PersonalPhotos photos;
    private final Memberships memberships;
    private final Contacts contacts;
    private final Clock clock;

    ToolFollower(
            LoanTable loans,
            ToolReportTable reports,
            PersonalPhotos photos,
            Memberships memberships,
            Contacts contacts,
            Clock clock) {
        this.loans = loans;
        this.reports = reports;
        this.photos = photos;
        this.memberships = memberships;
        this.contacts = contacts;
        this.clock = clock;
    }

    @EventListener
    void follow(AccountRenamed renamed) {
        contacts.of(renamed.account()).map(it -> ShownNames.of(it.name())).ifPresent(name -> {
            loans.call(renamed.account(), name);
            reports.call(renamed.account(), name);
        });
    }

    /** What they have they still bring back. Whoever has another membership goes on. */
    @EventListener
    void follow(MemberLeft left) {
        if (memberships.of(left.account()).isEmpty()) {
            loans.endPromised(left.account(), clock.instant());
            reports.silence(left.account());
        }
    }

    @EventListener
    void forget(AccountErased erased) {
        loans.endPromised(erased.account(), clock.instant());
        loans.forget(erased.account());
        photos.delete(reports.forget(erased.account()));
    }
}
