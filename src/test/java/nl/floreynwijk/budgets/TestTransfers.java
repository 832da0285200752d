package nl.floreynwijk.budgets;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;

/** Transfers of tests that need some to be there, on one day of 2026. */
final class TestTransfers {

    static final LocalDate DAY = LocalDate.of(2026, 5, 5);

    private TestTransfers() {}

    static Transfer received(BudgetId budget, GrantId grant, Euros amount) {
        return Transfer.of(
                TransferId.random(),
                TransferKind.RECEIVE,
                LedgerAccount.granted(budget, grant, DAY.getYear()),
                LedgerAccount.free(budget),
                amount,
                DAY);
    }

    static Transfer saved(BudgetId budget, Euros amount) {
        return Transfer.of(
                TransferId.random(),
                TransferKind.SAVE,
                LedgerAccount.free(budget),
                LedgerAccount.saved(budget),
                amount,
                DAY);
    }
}
