package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 5);

    @Autowired
    Ledger ledger;

    @Autowired
    TestBudgets budgets;

    @Autowired
    JdbcClient database;

    private final GrantId grant = GrantId.random();
    private final ReservationId doors = ReservationId.random();
    private BudgetId budget = BudgetId.random();

    @BeforeEach
    void openABudget() {
        budget = budgets.opened("blokbudget", "Blok A");
    }

    @Test
    void moneyMovesFromOneAccountToAnother() {
        receive(1000);

        assertThat(ledger.post(reserve(400))).isEqualTo(new Posting.Posted());

        assertThat(balance(LedgerAccount.granted(budget, grant, 2026))).isEqualTo(-1000);
        assertThat(balance(LedgerAccount.free(budget))).isEqualTo(600);
        assertThat(balance(LedgerAccount.reserved(budget, doors))).isEqualTo(400);
    }

    @Test
    void theSameTransferIsBookedOnce() {
        receive(1000);
        var reserve = reserve(400);

        ledger.post(reserve);

        assertThat(ledger.post(reserve)).isEqualTo(new Posting.Posted());
        assertThat(balance(LedgerAccount.free(budget))).isEqualTo(600);
    }

    @Test
    void anotherTransferWithTheSameIdIsAMistake() {
        receive(1000);
        var reserve = reserve(400);
        ledger.post(reserve);
        var other = Transfer.of(
                reserve.id(),
                TransferKind.SAVE,
                LedgerAccount.free(budget),
                LedgerAccount.saved(budget),
                reserve.amount(),
                DAY);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> ledger.post(other));
    }

    @Test
    void noAccountGoesBelowItsFloor() {
        receive(1000);

        assertThat(ledger.post(reserve(1001)))
                .isEqualTo(new Posting.NotEnough(LedgerAccount.free(budget), new Euros(1000)));
        assertThat(ledger.post(reserve(1000))).isEqualTo(new Posting.Posted());
        assertThat(ledger.post(reserve(1))).isEqualTo(new Posting.NotEnough(LedgerAccount.free(budget), Euros.ZERO));
        assertThat(balance(LedgerAccount.free(budget))).isZero();
        assertThat(balance(LedgerAccount.reserved(budget, doors))).isEqualTo(1000);
    }

    @Test
    void whatWasNeverPutOnAnAccountCannotBeTakenFromIt() {
        receive(1000);
        var unsave = Transfer.of(
                TransferId.random(),
                TransferKind.UNSAVE,
                LedgerAccount.saved(budget),
                LedgerAccount.free(budget),
                new Euros(1),
                DAY);

        assertThat(ledger.post(unsave)).isEqualTo(new Posting.NotEnough(LedgerAccount.saved(budget), Euros.ZERO));
        assertThat(balance(LedgerAccount.free(budget))).isEqualTo(1000);
    }

    @Test
    void ofSeveralTransfersAllAreBookedOrNone() {
        receive(1000);

        assertThat(ledger.postAll(List.of(reserve(600), reserve(600)))).isInstanceOf(Posting.NotEnough.class);
        assertThat(balance(LedgerAccount.free(budget))).isEqualTo(1000);
        assertThat(ledger.postAll(List.of(reserve(600), reserve(400)))).isEqualTo(new Posting.Posted());
        assertThat(balance(LedgerAccount.free(budget))).isZero();
    }

    @Test
    void aReversalMovesAsMuchTheOtherWayAndHappensOnce() {
        receive(1000);
        var reserve = reserve(400);
        ledger.post(reserve);

        assertThat(ledger.post(reserve.reversal(TransferId.random(), DAY, "Vergist")))
                .isEqualTo(new Posting.Posted());
        assertThat(ledger.post(reserve.reversal(TransferId.random(), DAY, "Nog eens")))
                .isEqualTo(new Posting.ReversedAlready());

        assertThat(balance(LedgerAccount.free(budget))).isEqualTo(1000);
        assertThat(balance(LedgerAccount.reserved(budget, doors))).isZero();
    }

    @Test
    void whatIsReversedLaterCountsInTheYearOfTheReversal() {
        var received = receive(1000);

        ledger.post(received.reversal(TransferId.random(), LocalDate.of(2027, 1, 2), "Kwam niet"));

        assertThat(balance(LedgerAccount.granted(budget, grant, 2026))).isEqualTo(-1000);
        assertThat(balance(LedgerAccount.granted(budget, grant, 2027))).isEqualTo(1000);
        assertThat(balance(LedgerAccount.free(budget))).isZero();
    }

    @Test
    void aClosedYearTakesNothingMore() {
        receive(1000);
        database.sql("update budgets_year set closed_at = now(), closed_by = uuid() where year = 2026")
                .update();

        assertThat(ledger.post(reserve(400))).isEqualTo(new Posting.YearClosed(2026));
        assertThat(balance(LedgerAccount.free(budget))).isEqualTo(1000);
    }

    @Test
    void theSumOfAllAccountsIsNothing() {
        receive(1000);
        ledger.post(reserve(400));

        assertThat(database.sql("select sum(balance_cents) from budgets_account")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Transfer receive(long cents) {
        var transfer = Transfer.of(
                TransferId.random(),
                TransferKind.RECEIVE,
                LedgerAccount.granted(budget, grant, DAY.getYear()),
                LedgerAccount.free(budget),
                new Euros(cents),
                DAY);
        assertThat(ledger.post(transfer)).isEqualTo(new Posting.Posted());
        return transfer;
    }

    private Transfer reserve(long cents) {
        return Transfer.of(
                TransferId.random(),
                TransferKind.RESERVE,
                LedgerAccount.free(budget),
                LedgerAccount.reserved(budget, doors),
                new Euros(cents),
                DAY);
    }

    private long balance(LedgerAccount account) {
        return ledger.lock(account).cents();
    }
}
