package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class GrantsTest {

    @Autowired
    Grants grants;

    @Autowired
    Reservations reservations;

    @Autowired
    Expenses expenses;

    @Autowired
    Savings savings;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private BudgetId budget = BudgetId.random();

    @BeforeEach
    void keepTheBooks() {
        people.signedIn("anna", Role.TREASURER);
        budgets.label("proef", LabelPlans.ruled());
        budget = budgets.opened("proef", "Blok A");
    }

    @Test
    void aPromiseIsRecordedOnceAndBringsNoMoney() {
        var id = GrantId.random();
        var plan = budgets.plan(budget, Euros.of(600), Euros.of(400));

        assertThat(grants.record(id, plan)).isEqualTo(new GrantResult.Recorded(id));
        assertThat(grants.record(id, plan)).isEqualTo(new GrantResult.Recorded(id));

        assertThat(database.sql("select number, cents from budgets_instalment order by number")
                        .query((row, _) -> row.getInt(1) + ": " + row.getLong(2))
                        .list())
                .containsExactly("1: 60000", "2: 40000");
        assertThat(budgets.free(budget)).isZero();
    }

    @Test
    void instalmentsAreTogetherTheAmount() {
        var plan = budgets.plan(budget, Euros.of(600), Euros.of(400));

        assertThat(grants.record(GrantId.random(), of(plan, new Euros(100001))))
                .isEqualTo(new GrantResult.Refused(Set.of(GrantPlan.Problem.INSTALMENTS)));
        assertThat(grants.record(GrantId.random(), of(plan, Euros.ZERO)))
                .isEqualTo(new GrantResult.Refused(Set.of(GrantPlan.Problem.AMOUNT, GrantPlan.Problem.INSTALMENTS)));
    }

    private static GrantPlan of(GrantPlan plan, Euros amount) {
        return new GrantPlan(
                plan.funder(),
                plan.budget(),
                plan.title(),
                amount,
                plan.from(),
                plan.until(),
                plan.instalments(),
                plan.expectations());
    }

    @Test
    void moneyComesInOnceHoweverOftenItIsBooked() {
        var grant = budgets.granted(budget, Euros.of(600), Euros.of(400));
        var receipt = TransferId.random();
        var received = new ReceiptResult.Received(Shares.undivided(Euros.of(250)));

        assertThat(grants.receive(grant, 1, receipt, Euros.of(250), budgets.today()))
                .isEqualTo(received);
        assertThat(grants.receive(grant, 1, receipt, Euros.of(250), budgets.today()))
                .isEqualTo(received);

        assertThat(budgets.free(budget)).isEqualTo(25000);
        assertThat(receive(grant, 1, 351)).isEqualTo(new ReceiptResult.MoreThanPromised(Euros.of(350)));
    }

    @Test
    void noMoreComesInThanAnInstalmentPromises() {
        var grant = budgets.granted(budget, Euros.of(600), Euros.of(400));

        assertThat(receive(grant, 1, 601)).isEqualTo(new ReceiptResult.MoreThanPromised(Euros.of(600)));
        assertThat(receive(grant, 1, 600)).isInstanceOf(ReceiptResult.Received.class);
        assertThat(receive(grant, 1, 1)).isEqualTo(new ReceiptResult.MoreThanPromised(Euros.ZERO));
        assertThat(receive(grant, 2, 400)).isInstanceOf(ReceiptResult.Received.class);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> receive(grant, 3, 1));
    }

    @Test
    void whatCameInHasAnAmountAndADay() {
        var grant = budgets.granted(budget, Euros.of(600));
        var today = budgets.today();

        assertThat(receive(grant, 1, 0)).isEqualTo(new ReceiptResult.NotAnAmount());
        assertThat(grants.receive(grant, 1, TransferId.random(), Euros.of(1), today.plusDays(1)))
                .isEqualTo(new ReceiptResult.NotADay(today));
        assertThat(grants.receive(grant, 1, TransferId.random(), Euros.of(1), today.minusYears(3)))
                .isEqualTo(new ReceiptResult.NotADay(today));
    }

    @Test
    void nothingComesInInAClosedYear() {
        var grant = budgets.granted(budget, Euros.of(600));
        var last = budgets.today().getYear() - 1;
        database.sql("insert into budgets_year values (?, now(), uuid())")
                .param(last)
                .update();

        assertThat(grants.receive(grant, 1, TransferId.random(), Euros.of(1), LocalDate.of(last, 12, 31)))
                .isEqualTo(new ReceiptResult.YearClosed(last));
        assertThat(receive(grant, 1, 600)).isInstanceOf(ReceiptResult.Received.class);
    }

    @Test
    void aBlockSharesWithItsDwellingsToTheCentAndKeepsWhatCannotBeDivided() {
        budgets.label("delen", LabelPlans.shared(60, "klusbudget"));
        var block = budgets.opened("delen", "Blok B");
        budgets.dwellings(block, 7);
        var grant = budgets.granted(block, Euros.of(2000));
        var shares = new Shares(new Euros(40006), 7, new Euros(8571));

        assertThat(grants.shares(grant, new Euros(100003))).isEqualTo(shares);
        assertThat(grants.receive(grant, 1, TransferId.random(), new Euros(100003), budgets.today()))
                .isEqualTo(new ReceiptResult.Received(shares));

        assertThat(budgets.free(block)).isEqualTo(40006);
        assertThat(partsOfDwellings()).hasSize(7).containsOnly(8571L);
        assertThat(database.sql("select -sum(balance_cents) from budgets_account where kind = 'GRANTED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(100003);
    }

    @Test
    void theSecondTimeDwellingsHaveABudgetAlready() {
        budgets.label("delen", LabelPlans.shared(100, "klusbudget"));
        var block = budgets.opened("delen", "Blok B");
        budgets.dwellings(block, 2);
        var grant = budgets.granted(block, Euros.of(2000));
        var receipt = TransferId.random();

        grants.receive(grant, 1, receipt, Euros.of(100), budgets.today());
        grants.receive(grant, 1, receipt, Euros.of(100), budgets.today());
        grants.receive(grant, 1, TransferId.random(), Euros.of(10), budgets.today());

        assertThat(budgets.free(block)).isZero();
        assertThat(partsOfDwellings()).containsExactly(5500L, 5500L);
    }

    @Test
    void aBlockWithoutDwellingsSharesNothing() {
        budgets.label("delen", LabelPlans.shared(60, "klusbudget"));
        var block = budgets.opened("delen", "Blok B");

        assertThat(grants.shares(budgets.granted(block, Euros.of(100)), Euros.of(100)))
                .isEqualTo(Shares.undivided(Euros.of(100)));
    }

    @Test
    void aDwellingThatOwesGivesBackFromItsPartOfTheBlocksMoney() {
        budgets.label("delen", LabelPlans.shared(100, "klusbudget"));
        var block = budgets.opened("delen", "Blok B");
        budgets.dwellings(block, 1);
        grants.receive(budgets.granted(block, Euros.of(100)), 1, TransferId.random(), Euros.of(100), budgets.today());
        var dwelling = new BudgetId(database.sql("select id from budgets_budget where label = 'klusbudget'")
                .query((row, _) -> row.getObject(1, UUID.class))
                .single());
        var own = budgets.granted(dwelling, Euros.of(50));
        receive(own, 1, 50);
        reserve(dwelling, 150);
        assertThat(cut(own, 50)).isEqualTo(new CutResult.Cut(Euros.ZERO, Euros.of(50), 1));

        grants.receive(budgets.granted(block, Euros.of(60)), 1, TransferId.random(), Euros.of(60), budgets.today());

        assertThat(budgets.free(dwelling)).isEqualTo(1000);
    }

    @Test
    void whatIsStillToComeLapsesFirst() {
        var grant = budgets.granted(budget, Euros.of(600), Euros.of(400));
        receive(grant, 1, 600);

        assertThat(cut(grant, 300)).isEqualTo(new CutResult.Cut(Euros.of(300), Euros.ZERO, 0));

        assertThat(budgets.free(budget)).isEqualTo(60000);
        assertThat(receive(grant, 2, 101)).isEqualTo(new ReceiptResult.MoreThanPromised(Euros.of(100)));
        assertThat(receive(grant, 2, 100)).isInstanceOf(ReceiptResult.Received.class);
    }

    @Test
    void whatCameInAlreadyGoesBackFromWhatIsFree() {
        var grant = budgets.granted(budget, Euros.of(600), Euros.of(400));
        receive(grant, 1, 600);

        assertThat(cut(grant, 500)).isEqualTo(new CutResult.Cut(Euros.of(400), Euros.ZERO, 0));

        assertThat(budgets.free(budget)).isEqualTo(50000);
        assertThat(returned(grant)).isEqualTo(10000);
        assertThat(cut(grant, 501)).isEqualTo(new CutResult.MoreThanLeft(Euros.of(500)));
    }

    @Test
    void aCutCountsOnceHoweverOftenItIsNoted() {
        var grant = budgets.granted(budget, Euros.of(600));
        receive(grant, 1, 600);
        var id = CutId.random();

        grants.cut(grant, id, Euros.of(100), "Bezuiniging");
        grants.cut(grant, id, Euros.of(100), "Bezuiniging");

        assertThat(budgets.free(budget)).isEqualTo(50000);
    }

    @Test
    void aCutHasAnAmountAndAReason() {
        var grant = budgets.granted(budget, Euros.of(600));

        assertThat(grants.cut(grant, CutId.random(), Euros.ZERO, "Bezuiniging")).isEqualTo(new CutResult.NotAnAmount());
        assertThat(grants.cut(grant, CutId.random(), Euros.of(1), " ")).isEqualTo(new CutResult.NoReason());
    }

    @Test
    void ofReservationsThatNoLongerFitTheNewestAreMarkedFirst() {
        var grant = budgets.granted(budget, Euros.of(1000));
        receive(grant, 1, 1000);
        var oldest = reserve(budget, 400);
        var middle = reserve(budget, 300);
        var newest = reserve(budget, 200);

        assertThat(cut(grant, 400)).isEqualTo(new CutResult.Cut(Euros.ZERO, Euros.of(300), 2));

        assertThat(returned(grant)).isEqualTo(10000);
        assertThat(enter(oldest, 1)).isInstanceOf(ExpenseResult.Entered.class);
        assertThat(enter(middle, 1)).isEqualTo(new ExpenseResult.DoesNotFit());
        assertThat(enter(newest, 1)).isEqualTo(new ExpenseResult.DoesNotFit());
    }

    @Test
    void whateverComesFreeSettlesWhatIsOwedAndTheRestFitsAgain() {
        var grant = budgets.granted(budget, Euros.of(1000));
        receive(grant, 1, 1000);
        var oldest = reserve(budget, 600);
        var newest = reserve(budget, 400);
        cut(grant, 500);
        assertThat(enter(newest, 1)).isEqualTo(new ExpenseResult.DoesNotFit());

        assertThat(reservations.release(oldest)).isEqualTo(new ReleaseResult.Released(Euros.of(600)));

        assertThat(returned(grant)).isEqualTo(50000);
        assertThat(budgets.free(budget)).isEqualTo(10000);
        assertThat(enter(newest, 1)).isInstanceOf(ExpenseResult.Entered.class);
    }

    @Test
    void moneyThatComesInOrComesBackSettlesWhatIsOwed() {
        var grant = budgets.granted(budget, Euros.of(1000));
        receive(grant, 1, 1000);
        savings.save(TransferId.random(), budget, Euros.of(300));
        reserve(budget, 700);
        assertThat(cut(grant, 500)).isEqualTo(new CutResult.Cut(Euros.ZERO, Euros.of(500), 1));

        receive(budgets.granted(budget, Euros.of(100)), 1, 100);
        assertThat(returned(grant)).isEqualTo(10000);
        savings.unsave(TransferId.random(), budget, Euros.of(150));
        assertThat(returned(grant)).isEqualTo(25000);
        var other = budgets.filled("proef", "Blok C", Euros.of(1000));
        savings.support(TransferId.random(), other, budget, Euros.of(260), "Samen");
        assertThat(returned(grant)).isEqualTo(50000);
        assertThat(budgets.free(budget)).isEqualTo(1000);
    }

    @Test
    void whatACancelledInvoiceGivesBackDoesNotFitAsLongAsMoneyIsOwed() {
        var grant = budgets.granted(budget, Euros.of(1000));
        receive(grant, 1, 1000);
        var doors = reserve(budget, 1000);
        var invoice = (ExpenseResult.Entered) enter(doors, 1000);
        assertThat(cut(grant, 500)).isEqualTo(new CutResult.Cut(Euros.ZERO, Euros.of(500), 0));

        expenses.cancel(invoice.id(), "Niet geleverd");

        assertThat(enter(doors, 1)).isEqualTo(new ExpenseResult.DoesNotFit());
    }

    @Test
    void whatAFunderExpectsIsMetWithWhatWasSeen() {
        var grant = budgets.granted(budget, Euros.of(1000));

        assertThat(grants.meet(grant, 1, " ")).isFalse();
        assertThat(grants.meet(grant, 1, "Alle deuren zijn blauw")).isTrue();
        assertThat(grants.meet(grant, 1, "Op één na")).isTrue();

        assertThat(database.sql("select finding from budgets_expectation")
                        .query(String.class)
                        .list())
                .containsExactly("Op één na");
    }

    private ReceiptResult receive(GrantId grant, int instalment, long euros) {
        return grants.receive(grant, instalment, TransferId.random(), Euros.of(euros), budgets.today());
    }

    private CutResult cut(GrantId grant, long euros) {
        return grants.cut(grant, CutId.random(), Euros.of(euros), "Bezuiniging");
    }

    private ReservationId reserve(BudgetId from, long euros) {
        clock.advance(Duration.ofSeconds(1));
        var id = ReservationId.random();
        assertThat(reservations.reserve(id, from, new ReservationPlan(REPAIRS, "Deuren", Euros.of(euros))))
                .isEqualTo(new ReservationResult.Reserved(id));
        return id;
    }

    private ExpenseResult enter(ReservationId reservation, long euros) {
        var id = ExpenseId.random();
        var supplier = budgets.supplier("Bouw " + id);
        var plan = new ExpensePlan(reservation, supplier, "1", budgets.today(), Euros.of(euros), "Verf");
        return expenses.enter(id, plan, List.of());
    }

    private long returned(GrantId grant) {
        return budgets.balance(
                LedgerAccount.returned(budget, grant, budgets.today().getYear()));
    }

    private List<Long> partsOfDwellings() {
        return database.sql("""
                        select a.balance_cents from budgets_account a join budgets_budget b on b.id = a.budget_id
                        where b.label = 'klusbudget' and a.kind = 'FREE'
                        """).query((row, _) -> row.getLong(1)).list();
    }
}
