package nl.floreynwijk.budgets;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two treasurers at once, each in a transaction of their own; so nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BankRacesTest {

    @Autowired
    PaymentOrders orders;

    @Autowired
    BankStatements statements;

    @Autowired
    BankLines lines;

    @Autowired
    LedgerCheck check;

    @Autowired
    Expenses expenses;

    @Autowired
    Reservations reservations;

    @Autowired
    Reversals reversals;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBank bank;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    AccountId pieter = AccountId.random();
    AccountId truus = AccountId.random();
    ReservationId portico = ReservationId.random();
    ExpenseId paint = ExpenseId.random();
    ExpenseId doors = ExpenseId.random();

    @BeforeEach
    void twoTreasurers() {
        pieter = people.open("pieter", Role.TREASURER);
        truus = people.open("truus", Role.TREASURER);
        people.signIn(pieter);
        portico = invoices.reserved("Zuid", 1_000);
        var painter = invoices.supplier("Schilder", "NL91ABNA0417164300");
        paint = invoices.entered(portico, painter, "2026-1", Euros.of(100));
        doors = invoices.entered(portico, painter, "2026-2", Euros.of(200));
    }

    @AfterEach
    void forgetAll() throws SQLException {
        assertThat(check.differences()).isEmpty();
        invoices.forgetAll();
        database.sql("delete from access_account").update();
    }

    private <T> Callable<T> as(AccountId account, Callable<T> work) {
        return () -> {
            people.signIn(account);
            return work.call();
        };
    }

    private int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }

    @RepeatedTest(3)
    void anInvoiceGoesToTheBankOnce() throws Exception {
        var today = invoices.today();
        var results = atOnce(
                as(pieter, () -> orders.make(OrderId.random(), Set.of(paint, doors), today)),
                as(truus, () -> orders.make(OrderId.random(), Set.of(doors), today)));

        assertThat(results).filteredOn(OrderResult.Made.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(new OrderResult.NotReady(1)::equals).hasSize(1);
        assertThat(count("budgets_order")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void oneFormThatIsSentTwiceAtOnceMakesOneFile() throws Exception {
        var id = OrderId.random();
        Callable<OrderResult> making = as(pieter, () -> orders.make(id, Set.of(paint), invoices.today()));

        assertThat(atOnce(making, making)).containsOnly(new OrderResult.Made(id, 1, Euros.of(100)));
        assertThat(count("budgets_order_line")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void aFileThatIsReadTwiceAtOnceCountsOnce() throws Exception {
        var order = invoices.orderElsewhere(paint, doors);
        var file = invoices.file(
                invoices.answer(bank.statement("S1"), order, -1, "").xml());

        var results = atOnce(as(pieter, () -> statements.take(file)), as(truus, () -> statements.take(file)));

        assertThat(results)
                .hasOnlyElementsOfTypes(
                        ImportResult.Imported.class, ImportResult.KnownAlready.class, ImportResult.Busy.class)
                .filteredOn(new ImportResult.Imported(1, 0, 2, 0, 2)::equals)
                .hasSize(1);
        assertThat(count("budgets_transfer where kind = 'PAY'")).isEqualTo(2);
    }

    @RepeatedTest(3)
    void aLineIsMatchedOnce() throws Exception {
        people.signIn(pieter);
        bank.take(bank.statement("S1").line(-10_000, "Schilder", "", ""));
        var line = lines.search(LineState.OPEN, "", 0, 1).getFirst().id();

        var results = atOnce(
                as(pieter, () -> lines.match(line, paint)), as(truus, () -> lines.setAside(line, "Iets anders")));

        assertThat(results).filteredOn(LineResult.Done.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(LineResult.NotNow.class::isInstance).hasSize(1);
    }

    @RepeatedTest(3)
    void anInvoiceIsPaidByOneOfTwoLines() throws Exception {
        people.signIn(pieter);
        bank.take(bank.statement("S1").line(-10_000, "Schilder", "", "").line(-10_000, "Schilder", "", ""));
        var open = lines.search(LineState.OPEN, "", 0, 2);

        var results = atOnce(
                as(pieter, () -> lines.match(open.getFirst().id(), paint)),
                as(truus, () -> lines.match(open.getLast().id(), paint)));

        assertThat(results)
                .containsExactlyInAnyOrder(new LineResult.Done(), new LineResult.NotThatFar(ExpenseState.PAID));
        assertThat(count("budgets_transfer where kind = 'PAY'")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void whatWasBookedByHandIsOneOfTwoLines() throws Exception {
        var open = twoLinesOfWhatIsBooked();
        var received = lines.choices(open.getFirst().id()).booked().getFirst();

        assertThat(atOnce(
                        as(pieter, () -> lines.matchBooked(open.getFirst().id(), received)),
                        as(truus, () -> lines.matchBooked(open.getLast().id(), received))))
                .containsExactlyInAnyOrder(new LineResult.Done(), new LineResult.NotBooked());
    }

    private List<BankLine> twoLinesOfWhatIsBooked() {
        people.signIn(pieter);
        bank.take(bank.statement("S1").line(100_000, "Portaal", "", "").line(100_000, "Portaal", "", ""));
        return lines.search(LineState.OPEN, "", 0, 2);
    }

    @RepeatedTest(3)
    void noLineIsMatchedWithWhatIsReversed() throws Exception {
        var line = twoLinesOfWhatIsBooked().getFirst().id();
        var received = lines.choices(line).booked().getFirst();
        expenses.cancel(paint, "Niet geleverd");
        expenses.cancel(doors, "Niet geleverd");
        reservations.release(portico);

        atOnce(
                as(pieter, () -> lines.matchBooked(line, received)),
                as(truus, () -> reversals.reverse(received.transfers().getFirst(), "Andere toezegging")));

        people.signIn(pieter);
        assertThat(count("budgets_transfer where kind = 'RECEIVE' and reverses is not null"))
                .isEqualTo(1);
        assertThat(lines.search(LineState.MATCHED, "", 0, 2)).isEmpty();
    }
}
