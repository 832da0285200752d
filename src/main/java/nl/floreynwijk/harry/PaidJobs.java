package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member did for money this year, for their own eyes: from some number on it may matter outside the portal. */
@Service
@InArea("harry")
@RolesAllowed(Roles.MEMBER)
@Transactional(readOnly = true)
public class PaidJobs {

    private final PaidJobQueries queries;
    private final HarrySettings settings;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    PaidJobs(PaidJobQueries queries, HarrySettings settings, CurrentAccount currentAccount, Clock clock) {
        this.queries = queries;
        this.settings = settings;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** How many they were, once there are as many as the co-operative has a word about. */
    public Optional<PaidJobsNote> mine() {
        var year = DutchTime.day(clock.instant()).getYear();
        return Optional.of(queries.done(currentAccount.id(), year))
                .filter(it -> it >= settings.paidJobs())
                .map(it -> new PaidJobsNote(it, settings.paidJobs()));
    }
}
