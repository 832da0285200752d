package nl.floreynwijk.budgets;

import static nl.floreynwijk.Race.atOnce;
import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static nl.floreynwijk.budgets.LabelPlans.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two treasurers at once, each in a transaction of their own; so nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BudgetsRacesTest {

    @Autowired
    Reservations reservations;

    @Autowired
    Expenses expenses;

    @Autowired
    Savings savings;

    @Autowired
    Grants grants;

    @Autowired
    Reversals reversals;

    @Autowired
    Years years;

    @Autowired
    JdbcClient database;

    @Autowired
    Suppliers suppliers;

    @Autowired
    LedgerCheck check;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    SpringLiquibase liquibase;

    @Autowired
    TransactionTemplate transaction;

    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private BudgetId budget = BudgetId.random();
    private SupplierId supplier = SupplierId.random();
    private int last = 2000;

    @BeforeEach
    void twoTreasurers() {
        anna = people.signedIn("anna", Role.TREASURER);
        bert = people.open("bert", Role.TREASURER);
        last = budgets.today().getYear() - 1;
        budgets.label("proef", LabelPlans.ruled(rule(RuleKind.TWO_PEOPLE_ABOVE, 80)));
        budget = budgets.filled("proef", "Blok A", Euros.of(100));
        supplier = budgets.supplier("Bouw BV");
    }

    @AfterEach
    void forgetThem() throws SQLException {
        Books.forget(liquibase);
    }

    @Test
    void aNameThatIsTakenIsAnAnswerAlsoWhereNothingIsRolledBack() {
        var plan = new SupplierPlan("Bouw BV", "NL91ABNA0417164300", false);

        assertThat(suppliers.add(plan)).isEqualTo(new SupplierResult.NameTaken());
    }

    @RepeatedTest(3)
    void ofTwoWhoReserveTheSameMoneyOneDoes() throws Exception {
        var results = race(() -> reserve(ReservationId.random(), 60), () -> reserve(ReservationId.random(), 60));

        assertThat(results)
                .hasOnlyElementsOfTypes(ReservationResult.Reserved.class, ReservationResult.NotEnough.class)
                .filteredOn(ReservationResult.Reserved.class::isInstance)
                .hasSize(1);
        assertThat(budgets.free(budget)).isEqualTo(4000);
    }

    @RepeatedTest(3)
    void whatIsSentTwiceAtOnceIsReservedOnce() throws Exception {
        var id = ReservationId.random();

        assertThat(race(() -> reserve(id, 60), () -> reserve(id, 60))).containsOnly(new ReservationResult.Reserved(id));
        assertThat(budgets.free(budget)).isEqualTo(4000);
    }

    @RepeatedTest(3)
    void whatIsSentTwiceAtOnceIsMovedOnce() throws Exception {
        var id = TransferId.random();

        assertThat(race(() -> savings.save(id, budget, Euros.of(60)), () -> savings.save(id, budget, Euros.of(60))))
                .containsOnly(new MoveResult.Moved());
        assertThat(budgets.free(budget)).isEqualTo(4000);
    }

    @RepeatedTest(3)
    void ofTwoWhoReceiveTheSameInstalmentOneDoes() throws Exception {
        var grant = budgets.granted(budget, Euros.of(50));

        var results = race(() -> receive(grant, 50, budgets.today()), () -> receive(grant, 50, budgets.today()));

        assertThat(results).contains(new ReceiptResult.MoreThanPromised(Euros.ZERO));
        assertThat(budgets.free(budget)).isEqualTo(15000);
    }

    @RepeatedTest(3)
    void ofTwoWhoSpendTheSameReservationOneDoes() throws Exception {
        var doors = reserved(100);

        var results = race(() -> enter(doors, "1", 60), () -> enter(doors, "2", 60));

        assertThat(results)
                .hasOnlyElementsOfTypes(ExpenseResult.Entered.class, ExpenseResult.NotEnough.class)
                .filteredOn(ExpenseResult.Entered.class::isInstance)
                .hasSize(1);
    }

    /** The first payment opens the account that counts what the supplier got: neither may be lost on it. */
    @RepeatedTest(10)
    void twoWhoPayASupplierForTheFirstTimeAtOnceBothCount() throws Exception {
        var doors = reserved(100);
        enter(doors, "1", 40);
        enter(doors, "2", 40);
        var ids = database.sql("select id from budgets_expense order by invoice_number")
                .query((row, _) -> new ExpenseId(row.getObject("id", UUID.class)))
                .list();

        race(() -> expenses.pay(ids.getFirst(), budgets.today()), () -> expenses.pay(ids.getLast(), budgets.today()));

        assertThat(ids).hasSize(2);
        assertThat(check.differences()).isEmpty();
    }

    @RepeatedTest(3)
    void ofTwoWhoEnterTheSameInvoiceOneDoes() throws Exception {
        var doors = reserved(50);
        var windows = reserved(50);

        var results = race(() -> enter(doors, "1", 40), () -> enter(windows, "1", 40));

        assertThat(results).contains(new ExpenseResult.InvoiceTaken());
        assertThat(results).filteredOn(ExpenseResult.Entered.class::isInstance).hasSize(1);
    }

    @RepeatedTest(3)
    void anInvoiceIsPaidOnceOrCancelled() throws Exception {
        var invoice = entered(reserved(100), 40);

        var results = race(() -> expenses.pay(invoice, budgets.today()), () -> expenses.cancel(invoice, "Toch niet"));

        assertThat(results).filteredOn(ExpenseDecision.Done.class::isInstance).hasSize(1);
        assertThat(race(() -> expenses.pay(invoice, budgets.today()), () -> expenses.pay(invoice, budgets.today())))
                .hasOnlyElementsOfType(ExpenseDecision.NotNow.class);
    }

    @RepeatedTest(3)
    void ofTwoWhoReverseTheSameTransferOneDoes() throws Exception {
        var id = TransferId.random();
        savings.save(id, budget, Euros.of(60));

        assertThat(race(() -> reversals.reverse(id, "Vergist"), () -> reversals.reverse(id, "Vergist")))
                .containsExactlyInAnyOrder(new ReversalResult.Reversed(), new ReversalResult.ReversedAlready());
        assertThat(budgets.free(budget)).isEqualTo(10000);
    }

    @RepeatedTest(3)
    void twoBudgetsCanHelpEachOtherAtOnce() throws Exception {
        var other = budgets.filled("proef", "Blok B", Euros.of(100));

        assertThat(race(
                        () -> savings.support(TransferId.random(), budget, other, Euros.of(30), "Heen"),
                        () -> savings.support(TransferId.random(), other, budget, Euros.of(20), "Terug")))
                .containsOnly(new MoveResult.Moved());
        assertThat(budgets.free(budget)).isEqualTo(9000);
    }

    @RepeatedTest(3)
    void ofTwoWhoCloseAYearOneDoes() throws Exception {
        carriedOver();

        assertThat(race(() -> years.close(last), () -> years.close(last)))
                .containsExactlyInAnyOrder(new ClosingResult.Closed(last), new ClosingResult.ClosedAlready());
    }

    @RepeatedTest(5)
    void whatIsBookedWhileTheYearClosesIsInItOrRefused() throws Exception {
        var saving = carriedOver();
        var grant = budgets.granted(saving, Euros.of(10));

        var results = this.<Object>race(() -> years.close(last), () -> receive(grant, 10, LocalDate.of(last, 12, 31)));

        assertThat(results.getFirst()).isEqualTo(new ClosingResult.Closed(last));
        var isIn = results.getLast() instanceof ReceiptResult.Received;
        assertThat(isIn || results.getLast().equals(new ReceiptResult.YearClosed(last)))
                .isTrue();
        assertThat(budgets.balance(LedgerAccount.saved(saving))).isEqualTo(isIn ? 6000 : 5000);
        assertThat(budgets.free(saving)).isZero();
    }

    @RepeatedTest(5)
    void whatIsDecidedWhileTheYearClosesIsNotCarriedOver() throws Exception {
        var saving = carriedOver();
        var plan = new ReservationPlan(REPAIRS, "Deuren", Euros.of(30));

        var results = this.<Object>race(
                () -> years.close(last), () -> reservations.reserve(ReservationId.random(), saving, plan));

        assertThat(results.getFirst()).isEqualTo(new ClosingResult.Closed(last));
        var isReserved = results.getLast() instanceof ReservationResult.Reserved;
        assertThat(budgets.balance(LedgerAccount.saved(saving))).isEqualTo(isReserved ? 2000 : 5000);
    }

    @Test
    void whileAYearClosesMoneyMovesInTheNextOne() {
        carriedOver();
        var moved = transaction.execute(_ -> {
            people.signIn(anna);
            assertThat(years.close(last)).isEqualTo(new ClosingResult.Closed(last));
            try (var other = Executors.newSingleThreadExecutor()) {
                return other.submit(as(bert, () -> savings.save(TransferId.random(), budget, Euros.of(10))))
                        .get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(moved).isEqualTo(new MoveResult.Moved());
    }

    /** A budget with money of last year, which goes to its savings pot when that is closed. */
    private BudgetId carriedOver() {
        budgets.label("spaar", LabelPlans.carrying(CarryOver.SAVE, Optional.empty()));
        var saving = budgets.opened("spaar", "Blok B");
        receive(budgets.granted(saving, Euros.of(50)), 50, LocalDate.of(last, 5, 1));
        return saving;
    }

    /** Both, and the books add up after it. */
    private <T> List<T> race(Callable<T> one, Callable<T> other) throws Exception {
        var results = atOnce(as(anna, one), as(bert, other));
        assertThat(check.differences()).isEmpty();
        return results;
    }

    private <T> Callable<T> as(AccountId account, Callable<T> deed) {
        return () -> {
            people.signIn(account);
            try {
                return deed.call();
            } finally {
                TestPeople.signOut();
            }
        };
    }

    private ReservationResult reserve(ReservationId id, long euros) {
        return reservations.reserve(id, budget, new ReservationPlan(REPAIRS, "Deuren", Euros.of(euros)));
    }

    private ReservationId reserved(long euros) {
        var id = ReservationId.random();
        assertThat(reserve(id, euros)).isEqualTo(new ReservationResult.Reserved(id));
        return id;
    }

    private ExpenseResult enter(ReservationId reservation, String number, long euros) {
        var plan = new ExpensePlan(reservation, supplier, number, budgets.today(), Euros.of(euros), "Verf");
        return expenses.enter(ExpenseId.random(), plan, List.of());
    }

    private ExpenseId entered(ReservationId reservation, long euros) {
        return ((ExpenseResult.Entered) enter(reservation, "1", euros)).id();
    }

    private ReceiptResult receive(GrantId grant, long euros, LocalDate day) {
        return grants.receive(grant, 1, TransferId.random(), Euros.of(euros), day);
    }
}
