package nl.floreynwijk.budgets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** Money set apart for one thing, spent in parts; what it did not need is free again. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("budgets_reservation")
class Reservation {

    @Id
    private final ReservationId id;

    @Column("budget_id")
    private final BudgetId budget;

    private final PurposeCode purpose;
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
            PurposeCode purpose,
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
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a reservation: " + plan.problems());
        }
        return new Reservation(id, budget, plan.purpose(), plan.title().strip(), plan.amount(), now, by);
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

    PurposeCode purpose() {
        return purpose;
    }
}
