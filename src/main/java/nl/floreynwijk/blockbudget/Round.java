package nl.floreynwijk.blockbudget;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.ReservationId;
import nl.floreynwijk.places.BlockId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A vote of a block on how to spend an amount of its budget.
 *
 * <p>As a draft it can become anything. From its opening on its rules stand, and only days that are still to come move.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("blockbudget_round")
class Round {

    @Id
    private final RoundId id;

    @Column("budget_id")
    private BudgetId budget;

    @Column("block_id")
    private BlockId block;

    private String blockName;
    private String title;

    @Column("cents")
    private Euros amount;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private RoundRules rules;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private RoundDays days;

    @Column("lead_account")
    private @Nullable AccountId lead;

    @Column("mediator_account")
    private @Nullable AccountId mediator;

    private @Nullable AccountId firstScrutineer;
    private @Nullable AccountId secondScrutineer;

    private final @Nullable AccountId draftedBy;
    private final Instant draftedAt;
    private @Nullable AccountId openedBy;
    private @Nullable Instant openedAt;
    private @Nullable String lotWord;

    @Column("rules")
    private @Nullable String publishedRules;

    private @Nullable String checksum;
    private @Nullable Instant ballotFixedAt;

    @Column("spare_id")
    private @Nullable ProposalId spare;

    private @Nullable Instant countedAt;
    private @Nullable Instant settledAt;
    private @Nullable Instant stoppedAt;

    @Column("practice")
    private final boolean isPractice;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a round from its rows. */
    Round(
            RoundId id,
            BudgetId budget,
            BlockId block,
            String blockName,
            String title,
            Euros amount,
            RoundRules rules,
            RoundDays days,
            @Nullable AccountId draftedBy,
            Instant draftedAt,
            boolean isPractice) {
        this.id = id;
        this.budget = budget;
        this.block = block;
        this.blockName = blockName;
        this.title = title;
        this.amount = amount;
        this.rules = rules;
        this.days = days;
        this.draftedBy = draftedBy;
        this.draftedAt = draftedAt;
        this.isPractice = isPractice;
    }

    static Round drafted(RoundId id, RoundPlan plan, NamedBlock block, RoundTasks tasks, AccountId by, Instant now) {
        var round = new Round(
                id,
                plan.budget(),
                block.id(),
                block.name(),
                plan.title().strip(),
                plan.amount(),
                plan.rules(),
                plan.days(),
                by,
                now,
                false);
        round.entrust(tasks);
        return round;
    }

    /** A finished round of elsewhere, to look around in. */
    static Round practice(
            RoundId id,
            NamedBlock block,
            BudgetId budget,
            String title,
            Euros amount,
            RoundRules rules,
            RoundDays days,
            AccountId by,
            String word,
            Instant now) {
        var round = new Round(id, budget, block.id(), block.name(), title, amount, rules, days, by, now, true);
        round.open(by, now);
        round.lotWord = word;
        round.ballotFixedAt = now;
        round.countedAt = now;
        round.settledAt = now;
        return round;
    }

    /** It becomes what somebody wants instead, as long as nobody counts on it. */
    void change(RoundPlan plan, NamedBlock other, RoundTasks tasks) {
        require(openedAt == null, "Its rules are published");
        budget = plan.budget();
        block = other.id();
        blockName = other.name();
        title = plan.title().strip();
        amount = plan.amount();
        rules = plan.rules();
        days = plan.days();
        entrust(tasks);
    }

    private void entrust(RoundTasks tasks) {
        lead = tasks.lead().orElse(null);
        mediator = tasks.mediator().orElse(null);
        var watching = tasks.scrutineers().iterator();
        firstScrutineer = watching.hasNext() ? watching.next() : null;
        secondScrutineer = watching.hasNext() ? watching.next() : null;
    }

    /** Publishes its rules; from now on they stand. */
    void open(AccountId by, Instant now) {
        require(openedAt == null && stoppedAt == null, "It is opened once");
        openedBy = by;
        openedAt = now;
        publish();
    }

    private void publish() {
        var published = new PublishedRules(id, block, budget, title, amount, rules, days);
        publishedRules = published.text();
        checksum = published.checksum();
    }

    /** It is as if it had been opened so much earlier: for a demo. */
    void putBack(Period by) {
        days = new RoundDays(
                days.ideasFrom().minus(by),
                days.checkFrom().minus(by),
                days.voteFrom().minus(by),
                days.voteUntil().minus(by),
                days.objectionsUntil().minus(by));
        openedAt = earlier(openedAt, by);
        ballotFixedAt = earlier(ballotFixedAt, by);
        countedAt = earlier(countedAt, by);
        publish();
    }

    private static @Nullable Instant earlier(@Nullable Instant moment, Period by) {
        return moment == null ? null : moment.minus(by);
    }

    /**
     * Why a draft cannot be opened as it is, as far as it tells by itself: what to mend first comes first.
     *
     * @param holders who has a task in it, and is a member still
     */
    List<RoundOpeningResult> missingToOpen(List<TaskHolder> holders, Instant now) {
        var today = DutchTime.day(now);
        var missing = new ArrayList<RoundOpeningResult>();
        if (days.ideasFrom().isBefore(today) || !days.voteFrom().isAfter(today)) {
            missing.add(new RoundOpeningResult.DaysPassed());
        }
        if (holders.stream().filter(it -> it.task() == RoundTask.SCRUTINEER).count() < RoundPlan.SCRUTINEERS) {
            missing.add(new RoundOpeningResult.NoScrutineers());
        }
        return missing;
    }

    /** Whether its days can be so from now on: what has begun stands, nothing begins in the past, and nobody loses time to vote. */
    boolean canMoveTo(RoundDays other, Instant now) {
        var today = DutchTime.day(now);
        var isCounted = countedAt != null;
        return openedAt != null
                && stoppedAt == null
                && other.areInOrder()
                && isPossible(
                        days.ideasFrom(), other.ideasFrom(), days.ideasFrom().isAfter(today), today)
                && isPossible(
                        days.checkFrom(), other.checkFrom(), days.checkFrom().isAfter(today), today)
                && isPossible(days.voteFrom(), other.voteFrom(), ballotFixedAt == null, today.plusDays(1))
                && isPossible(days.voteUntil(), other.voteUntil(), !phase(now).isAfterVote(), earliestEnd(today))
                && isPossible(
                        days.objectionsUntil(),
                        other.objectionsUntil(),
                        phase(now) != Phase.DOING,
                        isCounted ? days.objectionsUntil() : today);
    }

    private LocalDate earliestEnd(LocalDate today) {
        return ballotFixedAt == null ? today : days.voteUntil();
    }

    private static boolean isPossible(LocalDate before, LocalDate after, boolean isFree, LocalDate earliest) {
        return before.equals(after) || (isFree && !after.isBefore(earliest));
    }

    void move(RoundDays other, Instant now) {
        require(canMoveTo(other, now), "These days do not move like that");
        days = other;
    }

    /** Whether there is something to stop: once voting is over nobody undoes what came of it. */
    boolean canStop(Instant now) {
        return openedAt != null && !phase(now).isAfterVote();
    }

    /** Nothing more happens in it. */
    void stop(Instant now) {
        require(canStop(now), "There is nothing to stop");
        stoppedAt = now;
    }

    /**
     * What is voted on is fixed, and people vote from now on.
     *
     * @param word by which equal proposals are put in order: drawn now, for whoever knew it before could choose what is
     *     accepted when, and with that who wins a tie
     */
    void beginVote(String word, Instant now) {
        require(isVoteDue(now), "Voting begins once, on its day");
        lotWord = word;
        ballotFixedAt = now;
    }

    /** Whether its rules are published, so that everybody in the block sees it. */
    boolean isOpened() {
        return openedAt != null;
    }

    /** Whether voting ought to begin. */
    boolean isVoteDue(Instant now) {
        var today = DutchTime.day(now);
        return openedAt != null
                && stoppedAt == null
                && ballotFixedAt == null
                && !today.isBefore(days.voteFrom())
                && !today.isAfter(days.voteUntil());
    }

    /** Gets what is left, where the rules say so. */
    void spare(@Nullable ProposalId proposal) {
        require(ballotFixedAt == null, "What is voted on is fixed");
        spare = proposal;
    }

    /**
     * People have as many days to object as they were told, however long the count waited for paper.
     *
     * @return what changed, as {@link RoundDays#changesTo} tells it
     */
    String giveTimeToObject(Instant now) {
        require(phase(now) == Phase.COUNT, "Nobody waits for its result");
        var before = days;
        days = days.resultOn(DutchTime.day(now));
        return before.changesTo(days);
    }

    void count(Instant now) {
        require(phase(now) == Phase.COUNT, "It is counted once, after voting");
        countedAt = now;
    }

    /** Whether winners may still wait for their money. */
    boolean isToSettle() {
        return countedAt != null && settledAt == null && stoppedAt == null && !isPractice;
    }

    /** Each winner has its money, or was decided against. */
    void settle(Instant now) {
        require(isToSettle(), "It is settled once, after the count");
        settledAt = now;
    }

    Phase phase(Instant now) {
        return new RoundMarks(openedAt, ballotFixedAt, countedAt, stoppedAt).phase(days, now);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    RoundId id() {
        return id;
    }

    BudgetId budget() {
        return budget;
    }

    BlockId block() {
        return block;
    }

    String blockName() {
        return blockName;
    }

    String title() {
        return title;
    }

    Euros amount() {
        return amount;
    }

    RoundRules rules() {
        return rules;
    }

    RoundDays days() {
        return days;
    }

    RoundTasks tasks() {
        return new RoundTasks(
                Optional.ofNullable(lead),
                Optional.ofNullable(mediator),
                Stream.of(firstScrutineer, secondScrutineer)
                        .flatMap(Stream::ofNullable)
                        .collect(toSet()));
    }

    Optional<ProposalId> spare() {
        return Optional.ofNullable(spare);
    }

    /** By which equal proposals are put in order; there once voting began. */
    Optional<String> lotWord() {
        return Optional.ofNullable(lotWord);
    }

    boolean isPractice() {
        return isPractice;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** The money that waits for the vote. */
    ReservationId pot() {
        return pot(id);
    }

    static ReservationId pot(RoundId round) {
        return new ReservationId(round.value());
    }
}
