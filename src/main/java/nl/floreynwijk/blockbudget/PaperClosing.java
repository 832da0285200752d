package nl.floreynwijk.blockbudget;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a vote on paper: the round is counted once two people said that all of it is in. */
@Service
@RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
@NotWhileActing
@RetryOnConflict
@Transactional
public class PaperClosing {

    /** For so many days after voting, two people of the office are not enough. */
    public static final int DAYS_FOR_SCRUTINEERS = 14;

    private final RoundRepository rounds;
    private final Closings closings;
    private final RoundCount count;
    private final RoomAccess access;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    PaperClosing(
            RoundRepository rounds,
            Closings closings,
            RoundCount count,
            RoomAccess access,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.closings = closings;
        this.count = count;
        this.access = access;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says that all paper is in, after voting: the second one who says so has it counted. */
    public ClosingResult allPaperIsIn(RoundId id) {
        // A form that is being confirmed comes first
        var round = rounds.lock(id).orElseThrow();
        if (!access.isOffice() && !round.tasks().scrutineers().contains(currentAccount.id())) {
            throw new AccessDeniedException("That is for the office and the scrutineers");
        }
        if (!isCounting(round)) {
            return new ClosingResult.NotNow();
        }
        closings.note(id, currentAccount.id());
        audit.record(BlockbudgetActions.PAPER_ALL_IN, id.toString());
        count.ifDue(id);
        return isCounting(rounds.findById(id).orElseThrow()) ? new ClosingResult.Noted() : new ClosingResult.Counted();
    }

    private boolean isCounting(Round round) {
        return !round.isPractice() && round.phase(clock.instant()) == Phase.COUNT;
    }
}
