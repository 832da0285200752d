package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 5);

    private final BudgetId budget = BudgetId.random();
    private final GrantId grant = GrantId.random();
    private final LedgerAccount free = LedgerAccount.free(budget);
    private final LedgerAccount saved = LedgerAccount.saved(budget);

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void itMovesMoreThanNothing(long cents) {
        refused(() -> transfer(TransferKind.SAVE, free, saved, cents));
    }

    @Test
    void itGoesToAnotherAccount() {
        refused(() -> transfer(TransferKind.SUPPORT, free, LedgerAccount.free(budget), 1));
        assertThat(transfer(TransferKind.SUPPORT, free, LedgerAccount.free(BudgetId.random()), 1))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = TransferKind.class,
            names = {"SAVE"},
            mode = EnumSource.Mode.EXCLUDE)
    void eachKindGoesBetweenItsOwnKindsOfAccount(TransferKind kind) {
        refused(() -> transfer(kind, free, saved, 1));
        assertThat(transfer(TransferKind.SAVE, free, saved, 1)).isNotNull();
    }

    @Test
    void onlyHelpLeavesABudget() {
        refused(() -> transfer(TransferKind.SAVE, free, LedgerAccount.saved(BudgetId.random()), 1));
    }

    @Test
    void whatCountsOneYearTakesNothingOfAnother() {
        refused(() -> transfer(TransferKind.RECEIVE, LedgerAccount.granted(budget, grant, 2025), free, 1));
        assertThat(transfer(TransferKind.RECEIVE, LedgerAccount.granted(budget, grant, 2026), free, 1))
                .isNotNull();
    }

    @Test
    void anAccountCountsByYearOrHoldsMoney() {
        refused(() ->
                new LedgerAccount(AccountKind.FREE, budget, Optional.empty(), Optional.empty(), Optional.of(2026)));
        refused(() ->
                new LedgerAccount(AccountKind.PAID, budget, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void theSameAccountHasTheSameIdAndAnotherHasAnother() {
        assertThat(LedgerAccount.free(budget).id()).isEqualTo(free.id()).isNotEqualTo(saved.id());
        assertThat(LedgerAccount.granted(budget, grant, 2025).id())
                .isNotEqualTo(LedgerAccount.granted(budget, grant, 2026).id())
                .isEqualTo(
                        LedgerAccount.granted(budget, grant, 2026).inYear(2025).id());
    }

    @Test
    void aReversalMovesAsMuchTheOtherWayAndIsNotReversedItself() {
        var transfer = transfer(TransferKind.SAVE, free, saved, 5);

        var reversal = transfer.reversal(TransferId.random(), DAY.plusYears(1), "Vergist");

        assertThat(reversal.from()).isEqualTo(saved);
        assertThat(reversal.to()).isEqualTo(free);
        assertThat(reversal.amount()).isEqualTo(transfer.amount());
        assertThat(reversal.reverses()).contains(transfer.id());
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> reversal.reversal(TransferId.random(), DAY, "Nog eens"));
    }

    private static Transfer transfer(TransferKind kind, LedgerAccount from, LedgerAccount to, long cents) {
        return Transfer.of(TransferId.random(), kind, from, to, new Euros(cents), DAY);
    }

    private static void refused(Runnable making) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(making::run);
    }
}
