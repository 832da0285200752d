package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What becomes of a winner: it waits for its money, is offered by suppliers and ordered from one of them, is done, and is
 * seen to be so by somebody else who lives there.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("blockbudget_work")
class Work {

    /** The most suppliers who are asked. */
    static final int MOST_QUOTES = 10;

    @Id
    @Column("proposal_id")
    private final ProposalId proposal;

    @Column("round_id")
    private final RoundId round;

    private WorkState state;
    private @Nullable String note;
    private Instant changedAt;
    private @Nullable AccountId doneBy;
    private @Nullable Instant doneAt;
    private @Nullable AccountId confirmedBy;
    private @Nullable Instant confirmedAt;

    @MappedCollection(idColumn = "proposal_id")
    private final Set<Quote> quotes;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores it from its rows. */
    Work(ProposalId proposal, RoundId round, WorkState state, Instant changedAt, Set<Quote> quotes) {
        this.proposal = proposal;
        this.round = round;
        this.state = state;
        this.changedAt = changedAt;
        this.quotes = quotes;
    }

    static Work waiting(ProposalId proposal, RoundId round, Instant now) {
        return new Work(proposal, round, WorkState.WAITING, now, new HashSet<>());
    }

    /** Its money is set apart. */
    void getMoney(Instant now) {
        require(state == WorkState.WAITING, "It gets its money once");
        become(WorkState.READY, now);
    }

    /** Its money could not be set apart, for this reason. */
    void refuse(WorkRefusal why, Instant now) {
        require(state == WorkState.WAITING, "Only what waits is refused");
        become(WorkState.REFUSED, now);
        note = why.code();
    }

    /** It is tried once more. */
    void retry(Instant now) {
        require(state == WorkState.REFUSED, "Only what was refused is tried once more");
        become(WorkState.WAITING, now);
    }

    /** Whether suppliers are still asked. */
    boolean takesQuotes() {
        return state == WorkState.WAITING || state == WorkState.READY;
    }

    /** Whether there is a place for another one. */
    boolean hasPlace() {
        return quotes.size() < MOST_QUOTES;
    }

    void add(Quote quote) {
        require(takesQuotes() && hasPlace(), "No more suppliers are asked");
        quotes.add(quote);
    }

    Optional<Quote> quote(QuoteId id) {
        return quotes.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Whether a supplier can be chosen, or another one. */
    boolean canBeOrdered() {
        return state == WorkState.READY || state == WorkState.ORDERED;
    }

    void order(QuoteId chosen, Instant now) {
        require(canBeOrdered() && quote(chosen).isPresent(), "It is ordered from a supplier who was asked");
        var all = quotes.stream().map(it -> it.chosen(it.id().equals(chosen))).collect(Collectors.toSet());
        quotes.clear();
        quotes.addAll(all);
        become(WorkState.ORDERED, now);
    }

    void reportDone(AccountId by, Instant now) {
        require(state == WorkState.ORDERED, "Only what was ordered is done");
        become(WorkState.DONE, now);
        doneBy = by;
        doneAt = now;
    }

    /** Whether this is somebody else than who reported it. */
    boolean canBeConfirmedBy(AccountId account) {
        return !account.equals(doneBy);
    }

    void confirm(AccountId by, Instant now) {
        require(state == WorkState.DONE && canBeConfirmedBy(by), "Somebody else confirms what was reported");
        become(WorkState.CONFIRMED, now);
        confirmedBy = by;
        confirmedAt = now;
    }

    /** Whether it can still be decided not to carry it out. */
    boolean canBeDropped() {
        return switch (state) {
            case WAITING, REFUSED, READY, ORDERED -> true;
            case DONE, CONFIRMED, DROPPED -> false;
        };
    }

    /** It is not carried out. */
    void drop(Instant now) {
        require(canBeDropped(), "What is done is not given up");
        become(WorkState.DROPPED, now);
    }

    private void become(WorkState next, Instant now) {
        state = next;
        note = null;
        changedAt = now;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    boolean hasMoney() {
        return state.hasMoney();
    }

    ProposalId proposal() {
        return proposal;
    }

    RoundId round() {
        return round;
    }

    WorkState state() {
        return state;
    }
}
