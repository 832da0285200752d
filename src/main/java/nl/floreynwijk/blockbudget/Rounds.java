package nl.floreynwijk.blockbudget;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.HoldResult;
import nl.floreynwijk.budgets.VotableBudget;
import nl.floreynwijk.budgets.VotedMoney;
import nl.floreynwijk.membership.Membership;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.NamedMember;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Places;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds as they are set up, opened, moved and stopped: by the office, and as a draft by whoever takes the lead in a block. */
@Service
@RetryOnConflict
@Transactional
public class Rounds {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 300;

    /** A neighbour who takes the lead sets up one round, and may think again. */
    private static final Limit DRAFTS = new Limit("round-drafts", 10, Duration.ofHours(12));

    private final RoundRepository repository;
    private final RoomAccess access;
    private final VotedMoney money;
    private final Memberships memberships;
    private final Places places;
    private final Notices notices;
    private final TaskHolders holders;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Rounds(
            RoundRepository repository,
            RoomAccess access,
            VotedMoney money,
            Memberships memberships,
            Places places,
            Notices notices,
            TaskHolders holders,
            RateLimits limits,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.money = money;
        this.memberships = memberships;
        this.places = places;
        this.notices = notices;
        this.holders = holders;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** The budgets of blocks for which whoever is signed in can set up a round: all for the office, else those of their own. */
    @RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
    @Transactional(readOnly = true)
    public List<VotableBudget> budgets() {
        return access.isOffice()
                ? money.all()
                : access.ownBlocks().stream()
                        .flatMap(it -> money.ofBlock(it).stream())
                        .toList();
    }

    /** A round as it was set up; empty when there is none that is theirs to lead. */
    @RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
    @Transactional(readOnly = true)
    public Optional<RoundSetUp> find(RoundId id) {
        return repository.findById(id).filter(access::mayLead).map(this::setUp);
    }

    private RoundSetUp setUp(Round round) {
        var found = holders.of(round.tasks());
        var plan = new RoundPlan(
                round.title(),
                round.budget(),
                round.amount(),
                round.rules(),
                round.days(),
                numbers(found, RoundTask.LEAD).findFirst(),
                numbers(found, RoundTask.MEDIATOR).findFirst(),
                numbers(found, RoundTask.SCRUTINEER).boxed().toList());
        return new RoundSetUp(round.id(), plan, found, round.phase(clock.instant()), round.version());
    }

    private static IntStream numbers(List<TaskHolder> holders, RoundTask task) {
        return holders.stream().filter(it -> it.task() == task).mapToInt(TaskHolder::number);
    }

    /** What the member with this number is called, so that whoever names somebody sees whom; empty when there is none now. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public Optional<String> nameOf(int number) {
        return memberships.numbered(number).map(NamedMember::name);
    }

    /** How many votes the block of this budget would have now. */
    @RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
    @Transactional(readOnly = true)
    public BlockSize sizeOf(BudgetId budget) {
        var block = ownBlockOf(budget);
        return new BlockSize(places.inBlock(block).size(), (int) memberships.votingIn(block).stream()
                .map(Membership::member)
                .distinct()
                .count());
    }

    /**
     * Keeps a round as a draft.
     *
     * @param id made when the form was shown: keeping it again is keeping it once
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
    public DraftResult draft(RoundId id, RoundPlan plan) {
        var block = named(ownBlockOf(plan.budget()));
        var found = holders.find(plan, block.id());
        if (!found.problems().isEmpty()) {
            return new DraftResult.Refused(found.problems());
        }
        if (repository.findById(id).isPresent()) {
            return new DraftResult.Kept(id);
        }
        var wait = tooOften();
        if (wait.isPresent()) {
            return new DraftResult.TooOften(wait.get());
        }
        repository.save(Round.drafted(id, plan, block, found.tasks(), currentAccount.id(), clock.instant()));
        audit.record(BlockbudgetActions.ROUND_DRAFTED, id.toString());
        return new DraftResult.Kept(id);
    }

    /**
     * Changes a draft.
     *
     * @param seenVersion the version on which somebody decided
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
    public DraftResult change(RoundId id, RoundPlan plan, int seenVersion) {
        var round = led(id);
        var block = named(ownBlockOf(plan.budget()));
        var found = holders.find(plan, block.id());
        if (!found.problems().isEmpty()) {
            return new DraftResult.Refused(found.problems());
        }
        if (round.version() != seenVersion || round.phase(clock.instant()) != Phase.DRAFT) {
            return new DraftResult.ChangedMeanwhile();
        }
        round.change(plan, block, found.tasks());
        repository.save(round);
        audit.record(BlockbudgetActions.ROUND_CHANGED, id.toString());
        return new DraftResult.Kept(id);
    }

    /** The block whose budget it is; nobody sets up a round for a block in which they have no say. */
    private BlockId ownBlockOf(BudgetId budget) {
        var block = money.find(budget).map(VotableBudget::block).orElseThrow();
        if (!access.isOffice() && !access.ownBlocks().contains(block)) {
            throw new AccessDeniedException("Not a block of theirs");
        }
        return block;
    }

    private NamedBlock named(BlockId block) {
        return new NamedBlock(block, places.nameOf(block).orElse(""));
    }

    private Optional<Duration> tooOften() {
        return access.isOffice()
                ? Optional.empty()
                : limits.exceeded(DRAFTS, currentAccount.id().toString());
    }

    /** Throws a draft away. */
    @RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
    public void discard(RoundId id) {
        if (led(id).phase(clock.instant()) != Phase.DRAFT) {
            throw new IllegalStateException("Only a draft is thrown away");
        }
        repository.deleteById(id);
        audit.record(BlockbudgetActions.ROUND_DISCARDED, id.toString());
    }

    /**
     * Publishes the rules of a draft and sets its money apart.
     *
     * @param seenVersion the version that somebody read before they opened it: whoever takes the lead may change it meanwhile
     */
    @RolesAllowed(Roles.COORDINATOR)
    public RoundOpeningResult open(RoundId id, int seenVersion) {
        var round = repository.lock(id).orElseThrow();
        if (round.phase(clock.instant()) != Phase.DRAFT) {
            return new RoundOpeningResult.Opened();
        }
        if (round.version() != seenVersion) {
            return new RoundOpeningResult.ChangedMeanwhile();
        }
        var missing = round.missingToOpen(holders.of(round.tasks()), clock.instant());
        if (!missing.isEmpty()) {
            return missing.getFirst();
        }
        return switch (money.hold(round.pot(), round.budget(), round.title(), round.amount())) {
            case HoldResult.NotEnough(var free) -> new RoundOpeningResult.NotEnough(free);
            case HoldResult.YearClosed(var year) -> new RoundOpeningResult.YearClosed(year);
            case HoldResult.Forbidden(var rule) -> new RoundOpeningResult.Forbidden(rule);
            case HoldResult.Held() -> open(round);
        };
    }

    private RoundOpeningResult open(Round round) {
        round.open(currentAccount.id(), clock.instant());
        repository.save(round);
        audit.record(BlockbudgetActions.ROUND_OPENED, round.id().toString());
        return new RoundOpeningResult.Opened();
    }

    /** Moves days that are still to come, with a reason that all in the room read. */
    @RolesAllowed(Roles.COORDINATOR)
    public MoveDaysResult move(RoundId id, RoundDays days, String typedReason) {
        var reason = WrittenText.inOneLine(typedReason);
        if (!TypedLine.fits(reason, LONGEST_REASON)) {
            return new MoveDaysResult.NoReason();
        }
        var round = repository.lock(id).orElseThrow();
        var changes = round.days().changesTo(days);
        if (changes.isEmpty() || !round.canMoveTo(days, clock.instant())) {
            return new MoveDaysResult.NotPossible();
        }
        round.move(days, clock.instant());
        repository.save(round);
        notices.put(id, RoundNotice.Kind.MOVED, changes, reason, currentAccount.id());
        audit.record(BlockbudgetActions.DAYS_MOVED, id.toString());
        return new MoveDaysResult.Moved();
    }

    /** Ends a round before voting is over: nobody votes any more, and its money is free again. */
    @RolesAllowed(Roles.COORDINATOR)
    public StopResult stop(RoundId id, String typedReason) {
        var reason = WrittenText.inOneLine(typedReason);
        if (!TypedLine.fits(reason, LONGEST_REASON)) {
            return new StopResult.NoReason();
        }
        var round = repository.lock(id).orElseThrow();
        if (!round.canStop(clock.instant())) {
            return new StopResult.TooLate();
        }
        round.stop(clock.instant());
        repository.save(round);
        money.release(round.pot(), false);
        notices.put(id, RoundNotice.Kind.STOPPED, "", reason, currentAccount.id());
        audit.record(BlockbudgetActions.ROUND_STOPPED, id.toString());
        return new StopResult.Stopped();
    }

    private Round led(RoundId id) {
        return repository
                .lock(id)
                .filter(access::mayLead)
                .orElseThrow(() -> new AccessDeniedException("Not a round that is theirs to lead"));
    }
}
