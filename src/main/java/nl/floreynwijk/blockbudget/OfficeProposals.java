package nl.floreynwijk.blockbudget;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the office puts something into a round that collects ideas, such as what came of an evening in the neighbourhood. From then
 * on it is a proposal like any other, but nobody in the block proposed it, and its page says so.
 */
@Service
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
@RetryOnConflict
@Transactional
public class OfficeProposals {

    private static final int MOST_ROUNDS = 200;

    private final ProposalRepository repository;
    private final RoundRepository rounds;
    private final RoundQueries queries;
    private final AuditTrail audit;
    private final Clock clock;

    OfficeProposals(
            ProposalRepository repository,
            RoundRepository rounds,
            RoundQueries queries,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.queries = queries;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rounds that collect ideas now, the newest first. One query. */
    @Transactional(readOnly = true)
    public List<RoundSummary> roundsForIdeas() {
        return queries.summaries(Optional.of(RoundStage.RUNNING), clock.instant(), 0, MOST_ROUNDS).stream()
                .filter(it -> it.phase() == Phase.IDEAS)
                .toList();
    }

    /**
     * Proposes something.
     *
     * @param id made beforehand: proposing it again is proposing it once
     */
    public ProposeResult propose(ProposalId id, RoundId roundId, ProposalPlan plan) {
        var problems = plan.problems();
        if (!problems.isEmpty()) {
            return new ProposeResult.Refused(problems);
        }
        // Of two at once the second counts what the first proposed
        var round = rounds.lock(roundId).filter(it -> it.phase(clock.instant()) == Phase.IDEAS);
        if (repository.findById(id).isPresent()) {
            return new ProposeResult.Proposed(id);
        }
        if (round.isEmpty()) {
            return new ProposeResult.NotNow();
        }
        if (repository.countIn(roundId) >= Proposals.MOST_IN_ROUND) {
            return new ProposeResult.RoomFull(Proposals.MOST_IN_ROUND);
        }
        repository.save(Proposal.ofOffice(id, roundId, plan, clock.instant()));
        audit.record(BlockbudgetActions.PROPOSED, id.toString());
        return new ProposeResult.Proposed(id);
    }
}
