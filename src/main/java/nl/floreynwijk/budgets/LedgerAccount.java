package nl.floreynwijk.budgets;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * An account of the ledger: money of one kind in one budget. Its id follows from what it is, so that two who need it at
 * once mean the same one.
 *
 * @param about the grant, reservation, expense or supplier it is about
 * @param year only of an account that counts one year
 */
record LedgerAccount(
        AccountKind kind,
        BudgetId budget,
        Optional<UUID> about,
        Optional<PurposeCode> purpose,
        Optional<Integer> year) {

    LedgerAccount {
        if (kind.isYearly() != year.isPresent()) {
            throw new IllegalArgumentException("Only what came in and went out counts by year: " + kind);
        }
    }

    static LedgerAccount granted(BudgetId budget, GrantId grant, int year) {
        return new LedgerAccount(
                AccountKind.GRANTED, budget, Optional.of(grant.value()), Optional.empty(), Optional.of(year));
    }

    static LedgerAccount returned(BudgetId budget, GrantId grant, int year) {
        return new LedgerAccount(
                AccountKind.RETURNED, budget, Optional.of(grant.value()), Optional.empty(), Optional.of(year));
    }

    static LedgerAccount free(BudgetId budget) {
        return holding(AccountKind.FREE, budget, Optional.empty());
    }

    static LedgerAccount saved(BudgetId budget) {
        return holding(AccountKind.SAVED, budget, Optional.empty());
    }

    static LedgerAccount reserved(BudgetId budget, ReservationId reservation) {
        return holding(AccountKind.RESERVED, budget, Optional.of(reservation.value()));
    }

    static LedgerAccount claimed(BudgetId budget, ExpenseId expense) {
        return holding(AccountKind.CLAIMED, budget, Optional.of(expense.value()));
    }

    static LedgerAccount paid(BudgetId budget, PurposeCode purpose, SupplierId supplier, int year) {
        return new LedgerAccount(
                AccountKind.PAID, budget, Optional.of(supplier.value()), Optional.of(purpose), Optional.of(year));
    }

    private static LedgerAccount holding(AccountKind kind, BudgetId budget, Optional<UUID> about) {
        return new LedgerAccount(kind, budget, about, Optional.empty(), Optional.empty());
    }

    /** The same account in the books of another year, where it counts by year. */
    LedgerAccount inYear(int other) {
        return kind.isYearly() ? new LedgerAccount(kind, budget, about, purpose, Optional.of(other)) : this;
    }

    UUID id() {
        var name = "%s/%s/%s/%s/%s"
                .formatted(
                        kind,
                        budget,
                        about.map(UUID::toString).orElse(""),
                        purpose.map(PurposeCode::value).orElse(""),
                        year.map(String::valueOf).orElse(""));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
