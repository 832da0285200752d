package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PaymentOrdersTest {

    @Autowired
    PaymentOrders orders;

    @Autowired
    Expenses expenses;

    @Autowired
    LedgerCheck check;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    OrderId id = OrderId.random();
    ReservationId portico = ReservationId.random();
    SupplierId painter = SupplierId.random();
    ExpenseId paint = ExpenseId.random();
    ExpenseId doors = ExpenseId.random();

    @BeforeEach
    void twoInvoicesOfAPainter() {
        people.signedIn("Pieter", Role.TREASURER);
        portico = invoices.reserved("Zuid", 2_000);
        painter = invoices.supplier("Schildersbedrijf Müller & Zn.", "NL91 ABNA 0417 1643 00");
        paint = invoices.entered(portico, painter, "2026-1", Euros.of(100));
        doors = invoices.entered(portico, painter, "2026-2", new Euros(25_050));
    }

    private OrderResult order(ExpenseId... chosen) {
        return orders.make(id, Set.of(chosen), invoices.today());
    }

    private String file() {
        return new String(orders.file(id).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void chosenInvoicesGoInOneFile() {
        assertThat(order(paint, doors)).isEqualTo(new OrderResult.Made(id, 2, new Euros(35_050)));

        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.ORDERED);
        assertThat(file())
                .contains("<CtrlSum>350.50</CtrlSum>", "<IBAN>NL20INGB0001234567</IBAN>", "NL91ABNA0417164300")
                .contains("<Ustrd>2026-2</Ustrd>", "Schildersbedrijf Muller + Zn.");
        assertThat(orders.newest(0, 10))
                .containsExactly(new OrderSummary(
                        id, invoices.today(), orders.newest(0, 1).getFirst().madeAt(), 2, new Euros(35_050), 2, false));
    }

    @Test
    void theFileIsTheSameEachTimeWhateverChangedSince() {
        order(paint, doors);
        var before = file();

        database.sql("update budgets_supplier set name = 'Anders', iban = 'NL20INGB0001234567'")
                .update();
        expenses.cancel(doors, "Nee");

        assertThat(file()).isEqualTo(before);
    }

    @Test
    void makingItAgainIsMakingItOnce() {
        var first = order(paint, doors);

        assertThat(order(paint, doors)).isEqualTo(first);
        assertThat(orders.newest(0, 10)).hasSize(1);
    }

    @Test
    void nothingIsOrderedTwice() {
        order(paint);

        assertThat(orders.make(OrderId.random(), Set.of(paint, doors), invoices.today()))
                .isEqualTo(new OrderResult.NotReady(1));
        assertThat(invoices.stateOf(doors)).isEqualTo(ExpenseState.READY);
    }

    @Test
    void whatWaitsForASecondPersonIsNotPaid() {
        var large = invoices.entered(portico, painter, "2026-3", new Euros(50_001));

        assertThat(order(large)).isEqualTo(new OrderResult.NotReady(1));

        people.signedIn("Bea", Role.BOARD);
        expenses.approve(large, "NL91ABNA0417164300");
        people.signedIn("Truus", Role.TREASURER);
        assertThat(order(large)).isInstanceOf(OrderResult.Made.class);
    }

    @Test
    void whoHasNoAccountIsPaidByHand() {
        var cash = invoices.entered(portico, invoices.supplier("Buurman Jan", ""), "1", Euros.of(10));

        assertThat(order(paint, cash)).isEqualTo(new OrderResult.NotByBank(List.of("Buurman Jan")));
        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.READY);
    }

    @Test
    void theDayIsOneOnWhichABankPays() {
        var today = invoices.today();

        assertThat(orders.make(id, Set.of(paint), today.minusDays(1)))
                .isEqualTo(new OrderResult.NotADay(today, today.plusDays(60)));
        assertThat(orders.make(id, Set.of(paint), today.plusDays(61))).isInstanceOf(OrderResult.NotADay.class);
        assertThat(orders.make(id, Set.of(), today)).isEqualTo(new OrderResult.NothingChosen());
        assertThat(orders.make(id, Set.of(paint), today.plusDays(60))).isInstanceOf(OrderResult.Made.class);
    }

    @Test
    void whatTheBankDidNotTakeCanBePaidOnceMore() {
        order(paint, doors);

        assertThat(orders.withdraw(id)).isEqualTo(new WithdrawalResult.Withdrawn(2, new Euros(35_050)));

        assertThat(invoices.stateOf(doors)).isEqualTo(ExpenseState.READY);
        assertThat(orders.file(id)).isEmpty();
        assertThat(orders.withdraw(id)).isEqualTo(new WithdrawalResult.WithdrawnAlready());
        assertThat(orders.make(OrderId.random(), Set.of(doors), invoices.today()))
                .isInstanceOf(OrderResult.Made.class);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void theBoardReadsAndTheTreasurerPays() {
        order(paint);
        people.signedIn("Bea", Role.BOARD);

        assertThat(orders.newest(0, 10)).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> order(doors));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> orders.file(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> orders.withdraw(id));
    }

    @Test
    void theBoardSeesToWhomHowMuchGoesWhere() {
        order(paint, doors);
        people.signedIn("Bea", Role.BOARD);

        assertThat(orders.payments(id, 0, 10))
                .extracting(it -> it.account().value(), OrderedPayment::amount, OrderedPayment::remittance)
                .containsExactly(
                        tuple("NL91ABNA0417164300", Euros.of(100), "2026-1"),
                        tuple("NL91ABNA0417164300", new Euros(25_050), "2026-2"));
        people.signedIn("Rosa", Role.MEMBER);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> orders.payments(id, 0, 10));
    }

    @Test
    void nobodyMakesFilesWithoutEnd() {
        for (var file = 0; file < PaymentOrders.FILES.attempts(); file++) {
            orders.make(OrderId.random(), Set.of(ExpenseId.random()), invoices.today());
        }

        assertThat(order(paint)).isInstanceOf(OrderResult.TooOften.class);
        people.signedIn("Truus", Role.TREASURER);
        assertThat(order(paint)).isInstanceOf(OrderResult.Made.class);
    }

    @Test
    void everyFileThatIsTakenIsInTheTrail() {
        order(paint);
        file();
        orders.withdraw(id);

        assertThat(database.sql("select action from access_audit_entry where object_id = :id order by at")
                        .param("id", id.toString())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("order-made", "order-downloaded", "order-withdrawn");
    }
}
