package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever had a stall on a market that is over says how it was. */
@Service
@InArea("parade")
@PreAuthorize("isAuthenticated()")
@RetryOnConflict
@Transactional
public class Evaluations {

    private final EvaluationTable table;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Evaluations(EvaluationTable table, CurrentAccount currentAccount, AuditTrail audit, Clock clock) {
        this.table = table;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What they said of a stall of theirs, {@link Evaluation#NONE} when nothing yet; empty when it is not theirs, was not booked, or the
     * market is not over or did not go on. One query.
     */
    @Transactional(readOnly = true)
    public Optional<Evaluation> mine(BookingId booking) {
        return table.asked(booking, currentAccount.id(), today());
    }

    /** Of which stalls whoever is signed in is still asked how it was; one query. */
    @Transactional(readOnly = true)
    public List<UnansweredStall> unanswered() {
        return table.unanswered(currentAccount.id(), today());
    }

    /** Says how it was; once more takes the place of what they said before. */
    public EvaluateResult say(BookingId booking, Evaluation said) {
        if (table.asked(booking, currentAccount.id(), today()).isEmpty()) {
            return new EvaluateResult.NotAsked();
        }
        var problems = said.problems();
        if (!problems.isEmpty()) {
            return new EvaluateResult.Refused(problems);
        }
        table.keep(booking, said, clock.instant());
        audit.record(EvaluationActions.EVALUATED, booking.toString());
        return new EvaluateResult.Kept();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
