package nl.floreynwijk.blockbudget;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.budgets.VotableBudget;
import nl.floreynwijk.budgets.VotedMoney;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the office makes of proposals, until what is voted on is fixed: what they cost and whose work they are, or why they
 * are not voted on. Their proposers are told.
 *
 * <p>Whoever decides holds the round until they are done: of two at once the second sees what the first decided.
 */
@Service
@RolesAllowed(Roles.COORDINATOR)
@RetryOnConflict
@Transactional
public class ProposalCheck {

    /** The most sets of incompatible proposals in a round. */
    public static final int MOST_SETS = 50;

    private final ProposalRepository repository;
    private final RoundRepository rounds;
    private final ProposalQueries queries;
    private final Incompatibles incompatibles;
    private final VotedMoney money;
    private final ProposalMails mails;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    ProposalCheck(
            ProposalRepository repository,
            RoundRepository rounds,
            ProposalQueries queries,
            Incompatibles incompatibles,
            VotedMoney money,
            ProposalMails mails,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.queries = queries;
        this.incompatibles = incompatibles;
        this.money = money;
        this.mails = mails;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that was proposed in a round; empty when there is no such round, or nothing can be proposed in it yet. */
    @Transactional(readOnly = true)
    public Optional<CheckBoard> board(RoundId id) {
        return rounds.findById(id)
                .filter(it -> it.phase(clock.instant()).isOpen())
                .map(round -> new CheckBoard(
                        id,
                        round.title(),
                        round.amount(),
                        round.days().voteFrom(),
                        isOpen(round),
                        round.rules().rest() == Rest.SPARE,
                        round.spare(),
                        queries.checked(id),
                        incompatibles.of(id)));
    }

    private boolean isOpen(Round round) {
        return round.phase(clock.instant()).isBeforeVote();
    }

    /** Within what a proposal of the round can be accepted. */
    @Transactional(readOnly = true)
    public CostingTerms terms(RoundId id) {
        return terms(rounds.findById(id).orElseThrow());
    }

    private CostingTerms terms(Round round) {
        var budget = money.find(round.budget()).orElseThrow();
        return new CostingTerms(most(round, budget), budget.purposes());
    }

    private static Euros most(Round round, VotableBudget budget) {
        return budget.mostAtOnce()
                .filter(it -> it.compareTo(round.amount()) < 0)
                .orElseGet(round::amount);
    }

    /**
     * Lets it be voted on, at what it costs; or says otherwise what an accepted one costs.
     *
     * @param seenVersion on which the office decided
     */
    public AcceptProposalResult accept(ProposalId id, Costing costing, int seenVersion) {
        var round = lockedRoundOf(id);
        var proposal = repository.findById(id).orElseThrow();
        if (proposal.costing().filter(costing::equals).isPresent()) {
            return new AcceptProposalResult.Accepted();
        }
        if (!isOpen(round) || !proposal.canDecide()) {
            return new AcceptProposalResult.NotNow();
        }
        if (proposal.version() != seenVersion) {
            return new AcceptProposalResult.ChangedMeanwhile();
        }
        return refusal(costing, terms(round)).orElseGet(() -> {
            proposal.accept(costing, currentAccount.id(), clock.instant());
            keep(proposal, BlockbudgetActions.PROPOSAL_ACCEPTED);
            mails.accepted(proposal, costing.cost());
            return new AcceptProposalResult.Accepted();
        });
    }

    private static Optional<AcceptProposalResult> refusal(Costing costing, CostingTerms terms) {
        if (costing.cost().compareTo(Euros.ZERO) <= 0) {
            return Optional.of(new AcceptProposalResult.NotAnAmount());
        }
        if (costing.cost().compareTo(terms.most()) > 0) {
            return Optional.of(new AcceptProposalResult.MoreThan(terms.most()));
        }
        return terms.purposes().stream().anyMatch(it -> it.code().equals(costing.purpose()))
                ? Optional.empty()
                : Optional.of(new AcceptProposalResult.NotAPurpose());
    }

    private Round lockedRoundOf(ProposalId id) {
        return rounds.lock(repository.findById(id).orElseThrow().round()).orElseThrow();
    }

    private void keep(Proposal proposal, AuditAction action) {
        repository.save(proposal);
        audit.record(action, proposal.id().toString());
    }

    /** Keeps it off the ballot. */
    public RefuseProposalResult refuse(ProposalId id, String typed) {
        var reason = WrittenText.inOneLine(typed);
        if (!TypedLine.fits(reason, Rounds.LONGEST_REASON)) {
            return new RefuseProposalResult.NoReason();
        }
        var round = lockedRoundOf(id);
        var proposal = repository.findById(id).orElseThrow();
        if (proposal.state() == ProposalState.REFUSED) {
            return new RefuseProposalResult.Refused();
        }
        if (!isOpen(round) || !proposal.canDecide()) {
            return new RefuseProposalResult.NotNow();
        }
        proposal.refuse(reason, currentAccount.id(), clock.instant());
        keep(proposal, BlockbudgetActions.PROPOSAL_REFUSED);
        forget(round, id);
        mails.refused(proposal, reason);
        return new RefuseProposalResult.Refused();
    }

    /** It is not voted on any more: nothing can be incompatible with it, and it gets nothing that is left. */
    private void forget(Round round, ProposalId id) {
        incompatibles.forget(round.id(), id);
        if (round.spare().filter(id::equals).isPresent()) {
            round.spare(null);
            rounds.save(round);
        }
    }

    /** Makes it part of another one; whoever is for it is for that one, each person once. */
    public MergeProposalResult merge(ProposalId id, ProposalId into, String typed) {
        var reason = WrittenText.inOneLine(typed);
        if (!TypedLine.fits(reason, Rounds.LONGEST_REASON)) {
            return new MergeProposalResult.NoReason();
        }
        var round = lockedRoundOf(id);
        var proposal = repository.findById(id).orElseThrow();
        if (proposal.mergedInto().filter(into::equals).isPresent()) {
            return new MergeProposalResult.Merged();
        }
        if (!isOpen(round) || !proposal.canDecide()) {
            return new MergeProposalResult.NotNow();
        }
        if (repository.hasParts(id)) {
            return new MergeProposalResult.HasParts();
        }
        var whole = repository.findById(into).orElseThrow();
        return whole.canTake(proposal) ? merge(round, proposal, whole, reason) : new MergeProposalResult.NotIntoThat();
    }

    private MergeProposalResult merge(Round round, Proposal proposal, Proposal whole, String reason) {
        proposal.mergeInto(whole, reason, currentAccount.id(), clock.instant());
        keep(proposal, BlockbudgetActions.PROPOSAL_MERGED);
        forget(round, proposal.id());
        mails.merged(proposal, whole, reason);
        return new MergeProposalResult.Merged();
    }

    /** Goes back on what was decided about it: it is an idea like others. */
    public ReopenProposalResult reopen(ProposalId id) {
        var round = lockedRoundOf(id);
        var proposal = repository.findById(id).orElseThrow();
        if (!isOpen(round) || proposal.state() == ProposalState.WITHDRAWN) {
            return new ReopenProposalResult.NotNow();
        }
        if (proposal.canReopen()) {
            proposal.reopen(currentAccount.id(), clock.instant());
            keep(proposal, BlockbudgetActions.PROPOSAL_REOPENED);
            forget(round, id);
            mails.reopened(proposal);
        }
        return new ReopenProposalResult.Reopened();
    }

    /** Of these accepted proposals at most one wins, such as two colours for the same door. */
    public IncompatibleResult incompatible(RoundId id, Set<ProposalId> proposals) {
        var round = rounds.lock(id).orElseThrow();
        if (!isOpen(round)) {
            return new IncompatibleResult.NotNow();
        }
        if (proposals.size() < 2 || !proposals.stream().allMatch(it -> isVotedOn(round, it))) {
            return new IncompatibleResult.TooFew();
        }
        var sets = incompatibles.of(id);
        if (sets.stream().anyMatch(it -> it.proposals().containsAll(proposals))) {
            return new IncompatibleResult.Noted();
        }
        if (sets.size() >= MOST_SETS) {
            return new IncompatibleResult.TooMany(MOST_SETS);
        }
        var last = sets.stream().mapToInt(IncompatibleSet::number).max().orElse(0);
        incompatibles.add(id, last + 1, proposals);
        audit.record(BlockbudgetActions.MADE_INCOMPATIBLE, id.toString());
        return new IncompatibleResult.Noted();
    }

    private boolean isVotedOn(Round round, ProposalId id) {
        return round.spare().filter(id::equals).isEmpty() && isAccepted(round, id);
    }

    private boolean isAccepted(Round round, ProposalId id) {
        return repository
                .findById(id)
                .filter(it -> it.round().equals(round.id()) && it.state() == ProposalState.ACCEPTED)
                .isPresent();
    }

    /** The proposals of that set can win beside each other after all; without such a set it changes nothing. */
    public IncompatibleResult compatible(RoundId id, int set) {
        var round = rounds.lock(id).orElseThrow();
        if (!isOpen(round)) {
            return new IncompatibleResult.NotNow();
        }
        if (incompatibles.remove(id, set)) {
            audit.record(BlockbudgetActions.MADE_COMPATIBLE, id.toString());
        }
        return new IncompatibleResult.Noted();
    }

    /**
     * Chooses what gets the money that is left; nobody votes on that one.
     *
     * @param proposal empty for none
     * @throws IllegalStateException where the rules of the round leave it to nothing
     */
    public SpareResult spare(RoundId id, Optional<ProposalId> proposal) {
        var round = rounds.lock(id).orElseThrow();
        if (round.rules().rest() != Rest.SPARE) {
            throw new IllegalStateException("Nothing gets what is left in this round");
        }
        if (round.spare().equals(proposal)) {
            return new SpareResult.Chosen();
        }
        if (!isOpen(round)) {
            return new SpareResult.NotNow();
        }
        if (proposal.filter(it -> !isAccepted(round, it)).isPresent()) {
            return new SpareResult.NotAccepted();
        }
        proposal.ifPresent(it -> incompatibles.forget(id, it));
        round.spare(proposal.orElse(null));
        rounds.save(round);
        audit.record(BlockbudgetActions.SPARE_CHOSEN, id.toString());
        return new SpareResult.Chosen();
    }
}
