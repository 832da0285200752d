package nl.floreynwijk.parade;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * That somebody waits for pitches in one edition, once for each category.
 *
 * <p>It ends when they book what was offered, pass on it or leave; who wants to wait again joins at the end.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("parade_waiting")
class Waiting {

    /** As the unique key counts them. */
    private static final Integer LIVE = 1;

    @Id
    private final WaitingId id;

    private final EditionId editionId;
    private final AccountId accountId;
    private final Category category;
    private int pitches = 1;
    private int leastCm;
    private int line;
    private WaitingState state = WaitingState.WAITING;
    private @Nullable Integer live;
    private @Nullable BookingId bookingId;
    private @Nullable String outOfTurn;
    private @Nullable AccountId putBy;
    private final Instant joinedAt;
    private @Nullable Instant endedAt;

    @MappedCollection(idColumn = "waiting_id")
    private final Set<WaitingDay> days;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores an entry from its rows. */
    Waiting(
            WaitingId id,
            EditionId editionId,
            AccountId accountId,
            Category category,
            Instant joinedAt,
            Set<WaitingDay> days) {
        this.id = id;
        this.editionId = editionId;
        this.accountId = accountId;
        this.category = category;
        this.joinedAt = joinedAt;
        this.days = new HashSet<>(days);
    }

    static Waiting joined(EditionId edition, AccountId account, WaitingWish wish, int line, Instant now) {
        return new Waiting(WaitingId.random(), edition, account, wish.category(), now, Set.of()).stand(wish, line);
    }

    /** It waits there for this. */
    Waiting stand(WaitingWish wish, int line) {
        wish(wish);
        this.line = line;
        live = LIVE;
        return this;
    }

    /** What its row tells besides. */
    Waiting kept(@Nullable String outOfTurn, @Nullable AccountId putBy, int version) {
        steppedIn(outOfTurn, putBy);
        this.version = version;
        return this;
    }

    private void wish(WaitingWish wish) {
        pitches = wish.pitches();
        leastCm = wish.leastCm();
        days.clear();
        wish.days().forEach(it -> days.add(new WaitingDay(it)));
    }

    /** Wants no more than before, and keeps the place in line. */
    void wantLess(WaitingWish wish) {
        require(state == WaitingState.WAITING && wish.asksNoMoreThan(wish()));
        wish(wish);
    }

    /** Wants something else, and stands at the end of the line for it. */
    void wantElse(WaitingWish wish, int atEnd) {
        require(state == WaitingState.WAITING && wish.category() == category && atEnd > line);
        stand(wish, atEnd);
    }

    void offer(BookingId booking) {
        require(state == WaitingState.WAITING);
        state = WaitingState.OFFERED;
        bookingId = booking;
    }

    /** Is helped before others, for this reason. */
    void offerOutOfTurn(BookingId booking, String reason, AccountId by) {
        offer(booking);
        steppedIn(reason, by);
    }

    void serve(Instant now) {
        require(state == WaitingState.OFFERED);
        end(WaitingState.SERVED, now);
    }

    /** Said no to the offer, or did not answer. */
    void pass(Instant now) {
        require(state == WaitingState.OFFERED);
        end(WaitingState.PASSED, now);
    }

    void leave(Instant now) {
        require(isLive());
        end(WaitingState.LEFT, now);
    }

    /** The organiser ends it, for this reason. */
    void remove(String reason, AccountId by, Instant now) {
        leave(now);
        steppedIn(reason, by);
    }

    /** The offer was taken back for something that they could not help: they wait again, where they stood. */
    void putBack() {
        require(state == WaitingState.OFFERED);
        state = WaitingState.WAITING;
        bookingId = null;
    }

    private void steppedIn(@Nullable String reason, @Nullable AccountId by) {
        outOfTurn = reason;
        putBy = by;
    }

    private void end(WaitingState how, Instant now) {
        state = how;
        live = null;
        endedAt = now;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("Not possible for this entry");
        }
    }

    WaitingId id() {
        return id;
    }

    EditionId edition() {
        return editionId;
    }

    AccountId account() {
        return accountId;
    }

    WaitingState state() {
        return state;
    }

    int line() {
        return line;
    }

    Optional<BookingId> booking() {
        return Optional.ofNullable(bookingId);
    }

    boolean isLive() {
        return live != null;
    }

    boolean isOf(AccountId account) {
        return accountId.equals(account);
    }

    WaitingWish wish() {
        return new WaitingWish(
                category,
                pitches,
                leastCm,
                days.stream().map(WaitingDay::day).sorted().toList());
    }
}
