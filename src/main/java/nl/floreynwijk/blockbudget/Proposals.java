package nl.floreynwijk.blockbudget;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.Attachment;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.Attachments;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.blockbudget.ProposalPlan.Problem;
import nl.floreynwijk.membership.Memberships;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people in a block propose to do with their money, and who is for it. */
@Service
@InArea("blockbudget")
@RetryOnConflict
@Transactional
public class Proposals {

    /** The most photos of one proposal. */
    public static final int MOST_PHOTOS = 5;

    /** The most that one person proposes in a round. */
    public static final int MOST_EACH = 10;

    /** The most in a round, of all people together. */
    public static final int MOST_IN_ROUND = 300;

    /** Photos that are taken away again stay in the files: nobody fills the disk with them. */
    private static final Limit CHANGES = new Limit("proposal-changes", 40, Duration.ofDays(1));

    private final ProposalRepository repository;
    private final RoundRepository rounds;
    private final ProposalQueries queries;
    private final Supports supports;
    private final Photos photos;
    private final Attachments attachments;
    private final RoomAccess access;
    private final Memberships memberships;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Proposals(
            ProposalRepository repository,
            RoundRepository rounds,
            ProposalQueries queries,
            Supports supports,
            Photos photos,
            Attachments attachments,
            RoomAccess access,
            Memberships memberships,
            RateLimits limits,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.queries = queries;
        this.supports = supports;
        this.photos = photos;
        this.attachments = attachments;
        this.access = access;
        this.memberships = memberships;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was proposed in a round and not taken back: by number once there are numbers, else the newest first, and last
     * what is not voted on. Empty when the room is not theirs to enter.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ProposalCard> of(RoundId round) {
        return rounds.findById(round)
                .filter(access::mayEnter)
                .map(it -> queries.cards(round, currentAccount.find()))
                .orElse(List.of());
    }

    /** All of one proposal; empty when there is none in a room that is theirs to enter, or it was taken back. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<ProposalDetails> find(ProposalId id) {
        return rounds.ofProposal(id).flatMap(round -> {
            var names = memberships.givenNamesIn(round.block());
            return access.mayEnter(round, names.keySet())
                    ? queries.find(id, currentAccount.find())
                            .map(it -> it.details(round.title(), names, may(round, it.card(), names.keySet())))
                    : Optional.empty();
        });
    }

    private ProposalDetails.May may(Round round, ProposalCard card, Set<AccountId> living) {
        var phase = round.phase(clock.instant());
        var lives = access.isAmong(living);
        return new ProposalDetails.May(
                lives && card.mine() && card.state() == ProposalState.IDEA && phase == Phase.IDEAS,
                lives && card.state().isAlive() && phase.isBeforeVote(),
                (lives || access.isOffice()) && phase.isForTalk(),
                access.isOffice());
    }

    /** A photo of a proposal; empty when it has none like it, or is in a room that is not theirs to enter. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Attachment> photo(ProposalId id, AttachmentId photo) {
        return rounds.ofProposal(id)
                .filter(access::mayEnter)
                .filter(_ -> repository
                        .findById(id)
                        .filter(it -> it.state() != ProposalState.WITHDRAWN)
                        .isPresent())
                .filter(_ -> photos.of(id).contains(photo))
                .flatMap(_ -> attachments.open(photo));
    }

    /** What there is to know before proposing something; empty when the room is not theirs to enter. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<ProposalTerms> terms(RoundId id) {
        return rounds.findById(id)
                .filter(it -> it.phase(clock.instant()).isOpen())
                .flatMap(round -> terms(round, access.ownBlocks().contains(round.block())));
    }

    private Optional<ProposalTerms> terms(Round round, boolean livesThere) {
        if (!livesThere && !access.seesAll()) {
            return Optional.empty();
        }
        var days = round.days();
        return Optional.of(new ProposalTerms(
                round.id(),
                round.title(),
                round.amount(),
                days.ideasFrom(),
                days.checkFrom().minusDays(1),
                isForIdeas(round),
                livesThere));
    }

    /** A round that others in the block can see, for whoever lives there. */
    private boolean isTheirs(Round round) {
        return round.phase(clock.instant()).isOpen() && access.ownBlocks().contains(round.block());
    }

    private boolean isForIdeas(Round round) {
        return round.phase(clock.instant()) == Phase.IDEAS;
    }

    /**
     * Proposes something.
     *
     * @param id made when the form was shown: proposing it again is proposing it once
     * @param added at most {@link #MOST_PHOTOS} photos
     */
    @RolesAllowed(Roles.MEMBER)
    public ProposeResult propose(ProposalId id, RoundId roundId, ProposalPlan plan, List<CheckedFile> added) {
        var problems = problems(plan, added, 0);
        if (!problems.isEmpty()) {
            return new ProposeResult.Refused(problems);
        }
        // Of two at once the second counts what the first proposed
        var round = rounds.lock(roundId).filter(this::isTheirs).orElseThrow(Proposals::notTheirs);
        var before = repository.findById(id);
        if (before.isPresent()) {
            return new ProposeResult.Proposed(own(before.get()).id());
        }
        if (!isForIdeas(round)) {
            return new ProposeResult.NotNow();
        }
        if (repository.countBy(roundId, currentAccount.id()) >= MOST_EACH) {
            return new ProposeResult.TooMany(MOST_EACH);
        }
        return repository.countIn(roundId) >= MOST_IN_ROUND
                ? new ProposeResult.RoomFull(MOST_IN_ROUND)
                : propose(Proposal.proposed(id, roundId, plan, currentAccount.id(), clock.instant()), added);
    }

    private ProposeResult propose(Proposal proposal, List<CheckedFile> added) {
        repository.save(proposal);
        photos.add(proposal.id(), added);
        audit.record(BlockbudgetActions.PROPOSED, proposal.id().toString());
        return new ProposeResult.Proposed(proposal.id());
    }

    private static Set<Problem> problems(ProposalPlan plan, List<CheckedFile> added, int kept) {
        var problems = EnumSet.noneOf(Problem.class);
        problems.addAll(plan.problems());
        if (kept + added.size() > MOST_PHOTOS
                || !added.stream().allMatch(it -> it.type().isPicture())) {
            problems.add(Problem.PHOTOS);
        }
        return problems;
    }

    private Proposal own(Proposal proposal) {
        if (!proposal.isProposedBy(currentAccount.id())) {
            throw notTheirs();
        }
        return proposal;
    }

    private static AccessDeniedException notTheirs() {
        return new AccessDeniedException("Not theirs");
    }

    /** A proposal of their own that they can still change; empty when there is none like it. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public Optional<OwnProposal> toChange(ProposalId id) {
        return repository
                .findById(id)
                .filter(it -> it.isProposedBy(currentAccount.id()) && it.canChange())
                .filter(it ->
                        rounds.findById(it.round()).filter(this::isForIdeas).isPresent())
                .map(it -> new OwnProposal(id, it.round(), it.plan(), photos.of(id), it.version()));
    }

    /**
     * Changes a proposal of their own that nobody decided on yet.
     *
     * @param removed photos that nobody is to see any more
     * @param seenVersion on which they decided
     */
    @RolesAllowed(Roles.MEMBER)
    public ChangeProposalResult change(
            ProposalId id,
            ProposalPlan plan,
            Collection<AttachmentId> removed,
            List<CheckedFile> added,
            int seenVersion) {
        var round = held(id);
        var proposal = own(repository.findById(id).orElseThrow());
        var kept = photos.of(id).stream().filter(it -> !removed.contains(it)).count();
        var problems = problems(plan, added, (int) kept);
        if (!problems.isEmpty()) {
            return new ChangeProposalResult.Refused(problems);
        }
        if (!isForIdeas(round) || !proposal.canChange()) {
            return new ChangeProposalResult.NotNow();
        }
        if (proposal.version() != seenVersion) {
            return new ChangeProposalResult.ChangedMeanwhile();
        }
        var wait = limits.exceeded(CHANGES, currentAccount.id().toString());
        if (wait.isPresent()) {
            return new ChangeProposalResult.TooOften(wait.get());
        }
        proposal.change(plan);
        repository.save(proposal);
        photos.remove(id, removed);
        photos.add(id, added);
        audit.record(BlockbudgetActions.PROPOSAL_CHANGED, id.toString());
        return new ChangeProposalResult.Changed();
    }

    /** Its round, which stays as it is until they are done: the office decides before or after that. */
    private Round held(ProposalId id) {
        var proposal = repository.findById(id).orElseThrow(Proposals::notTheirs);
        return rounds.hold(proposal.round()).orElseThrow();
    }

    /** Takes a proposal of their own back, as long as nobody decided on it; nobody sees it any more. */
    @RolesAllowed(Roles.MEMBER)
    public WithdrawResult withdraw(ProposalId id) {
        var round = held(id);
        var proposal = own(repository.findById(id).orElseThrow());
        if (proposal.state() == ProposalState.WITHDRAWN) {
            return new WithdrawResult.Withdrawn();
        }
        if (!isForIdeas(round) || !proposal.canChange()) {
            return new WithdrawResult.NotNow();
        }
        if (repository.hasParts(id)) {
            return new WithdrawResult.HasParts();
        }
        proposal.withdraw();
        repository.save(proposal);
        audit.record(BlockbudgetActions.PROPOSAL_WITHDRAWN, id.toString());
        return new WithdrawResult.Withdrawn();
    }

    /** Says that they are for it; each person counts once. */
    @RolesAllowed(Roles.MEMBER)
    public SupportResult support(ProposalId id) {
        return support(id, true);
    }

    /** Says that they are for it no longer. */
    @RolesAllowed(Roles.MEMBER)
    public SupportResult unsupport(ProposalId id) {
        return support(id, false);
    }

    private SupportResult support(ProposalId id, boolean isFor) {
        var round = held(id);
        if (!isTheirs(round)) {
            throw notTheirs();
        }
        var proposal = repository.findById(id).orElseThrow();
        if (!round.phase(clock.instant()).isBeforeVote() || !proposal.state().isAlive()) {
            return new SupportResult.NotNow();
        }
        if (isFor) {
            supports.add(id, currentAccount.id());
        } else {
            supports.remove(id, currentAccount.id());
        }
        return new SupportResult.Noted(supports.count(id), isFor);
    }
}
