package nl.floreynwijk.budgets;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Money set apart for one thing, spent in parts; what it did not need is free again. As long as a block still votes about
 * it, there is no purpose: nothing is spent from it, and its winners get theirs as reservations of their own.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("budgets_reservation")
class Reservation {

    /** By how much the winners of a vote are older than what is left of their pot. */
    private static final Duration OLDER = Duration.ofMillis(1);

    @Id
    private final ReservationId id;

    @Column("budget_id")
    private final BudgetId budget;

    private final @Nullable PurposeCode purpose;
    private final String title;

    @Column("cents")
    private final Euros amount;

    private final Instant reservedAt;

    @Column("reserved_by")
    private final @Nullable AccountId reservedBy;

    private @Nullable Instant unfitSince;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores it from its row. */
    Reservation(
            ReservationId id,
            BudgetId budget,
            @Nullable PurposeCode purpose,
            String title,
            Euros amount,
            Instant reservedAt,
            @Nullable AccountId reservedBy) {
        this.id = id;
        this.budget = budget;
        this.purpose = purpose;
        this.title = title;
        this.amount = amount;
        this.reservedAt = reservedAt;
        this.reservedBy = reservedBy;
    }

    static Reservation of(ReservationId id, BudgetId budget, ReservationPlan plan, AccountId by, Instant now) {
        check(plan.problems());
        return new Reservation(id, budget, plan.purpose(), plan.title().strip(), plan.amount(), now, by);
    }

    /** A pot: money about which is still to be voted. */
    static Reservation votedOn(
            ReservationId id, BudgetId budget, String title, Euros amount, Optional<AccountId> by, Instant now) {
        check(ReservationPlan.problems(title, amount));
        return new Reservation(id, budget, null, title.strip(), amount, now, by.orElse(null));
    }

    /**
     * What a winner gets of this pot. It is hardly older than the pot, so that a vote changes nothing about which reservation
     * is the first to go when money is taken back: that is what is still in the pot, then the last winner.
     *
     * @param place of the winner, the first is 1
     */
    Reservation award(Award award, int place, Optional<AccountId> by) {
        var plan = award.plan();
        check(plan.problems());
        return new Reservation(
                award.id(),
                budget,
                plan.purpose(),
                plan.title().strip(),
                plan.amount(),
                reservedAt.minus(OLDER).plus(place, ChronoUnit.MICROS),
                by.orElse(null));
    }

    /** The transfer that takes out of the pot what a winner gets: the same one however often it is asked for. */
    Transfer giving(Reservation winner, LocalDate day) {
        return Transfer.of(
                TransferId.of(TransferKind.RELEASE, winner.id.value()),
                TransferKind.RELEASE,
                account(),
                LedgerAccount.free(budget),
                winner.amount,
                day);
    }

    private static void check(Set<ReservationPlan.Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Not a reservation: " + problems);
        }
    }

    /** The transfer that fills it: the same one however often it is asked for. */
    Transfer filling(LocalDate day) {
        return Transfer.of(
                TransferId.of(TransferKind.RESERVE, id.value()),
                TransferKind.RESERVE,
                LedgerAccount.free(budget),
                account(),
                amount,
                day);
    }

    /** Nothing more is spent from it; what is left of it is free again. */
    Optional<Transfer> close(Euros left, LocalDate day, Instant now) {
        if (isClosed()) {
            throw new IllegalStateException("It is closed once");
        }
        closedAt = now;
        unfitSince = null;
        return release(left, day);
    }

    /** What came back after it was closed is free at once. */
    Optional<Transfer> release(Euros left, LocalDate day) {
        return left.equals(Euros.ZERO)
                ? Optional.empty()
                : Optional.of(Transfer.of(
                        TransferId.random(), TransferKind.RELEASE, account(), LedgerAccount.free(budget), left, day));
    }

    /** There is no money for it any more, since some was taken back. */
    void doesNotFit(Instant now) {
        unfitSince = now;
    }

    void fitsAgain() {
        unfitSince = null;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** Whether money can be spent from it. */
    boolean fits() {
        return unfitSince == null;
    }

    LedgerAccount account() {
        return LedgerAccount.reserved(budget, id);
    }

    ReservationId id() {
        return id;
    }

    BudgetId budget() {
        return budget;
    }

    /** Whether it is still to be voted what it is for, or was until it was closed. */
    boolean isVotedOn() {
        return purpose == null;
    }

    /** What it is for; nothing is spent from what is still voted on. */
    PurposeCode purpose() {
        if (purpose == null) {
            throw new IllegalStateException("What it is for is still to be voted");
        }
        return purpose;
    }

    Euros amount() {
        return amount;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
