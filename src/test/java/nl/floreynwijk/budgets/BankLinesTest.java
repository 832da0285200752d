package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lines of the bank that pay, come back and are opened again: each undoes what it did itself and nothing else. */
@PortalTest
class BankLinesTest {

    @Autowired
    BankLines lines;

    @Autowired
    PaymentOrders orders;

    @Autowired
    Expenses expenses;

    @Autowired
    Reversals reversals;

    @Autowired
    TransferQueries transfers;

    @Autowired
    LedgerCheck check;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBank bank;

    @Autowired
    TestPeople people;

    OrderId order = OrderId.random();
    ExpenseId paint = ExpenseId.random();
    ExpenseId doors = ExpenseId.random();

    @BeforeEach
    void twoInvoicesAreOrdered() {
        people.signedIn("Pieter", Role.TREASURER);
        var portico = invoices.reserved("Zuid", 1_000);
        var painter = invoices.supplier("Schilder", "NL91ABNA0417164300");
        paint = invoices.entered(portico, painter, "2026-1", Euros.of(100));
        doors = invoices.entered(portico, painter, "2026-2", new Euros(25_050));
        assertThat(orders.make(order, Set.of(paint, doors), invoices.today())).isInstanceOf(OrderResult.Made.class);
    }

    @Test
    void aPaymentThatComesBackUndoesNoOtherPayment() {
        orders.withdraw(order);
        var second = invoices.orderElsewhere(paint, doors);

        bank.take(invoices.answer(
                invoices.answer(invoices.answer(bank.statement("S1"), order, -1, ""), order, 1, "AC04"),
                second,
                -1,
                ""));

        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.PAID);
        assertThat(invoices.stateOf(doors)).isEqualTo(ExpenseState.PAID);
        assertThat(lines.search(LineState.OPEN, "", 0, 10)).hasSize(4);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aPartOfAFileThatWasPaidAtOnceCanComeBack() {
        bank.take(bank.statement("S1").batch(-35_050, bank.messageIdOf(order)));
        bank.take(invoices.answer(bank.statement("S2"), order, 1, "AC04"));

        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.READY);
        assertThat(invoices.stateOf(doors)).isEqualTo(ExpenseState.READY);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aLineThatIsOpenedAgainUndoesNoOtherPayment() {
        expenses.pay(doors, invoices.today());
        bank.take(bank.statement("S1").line(-10_000, "Schilder", "", ""));
        var line = bank.only(LineState.OPEN).id();
        lines.match(line, paint);
        reversals.reverse(transfers.paymentOf(paint).orElseThrow().id(), "Vergist");
        expenses.pay(paint, invoices.today());

        assertThat(lines.reopen(line, "Was iets anders")).isEqualTo(new LineResult.Done());

        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.PAID);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aWholeFileThatIsOpenedAgainWaitsForTheBankAgain() {
        bank.take(bank.statement("S1").batch(-35_050, bank.messageIdOf(order)));
        lines.reopen(bank.only(LineState.MATCHED).id(), "Was iets anders");

        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.ORDERED);
        bank.take(bank.statement("S2").line(-395, "Bank", "", ""));
        assertThat(invoices.stateOf(doors)).isEqualTo(ExpenseState.PAID);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aWholeFileIsMatchedByHand() {
        bank.take(bank.statement("S1").line(-35_050, "Verzamelbetaling", "", ""));
        var line = bank.only(LineState.OPEN).id();

        assertThat(lines.choices(line).orders()).extracting(OrderSummary::id).containsExactly(order);
        assertThat(lines.matchWhole(line, order)).isEqualTo(new LineResult.Done());
        assertThat(lines.matchWhole(line, order)).isEqualTo(new LineResult.NotNow(LineState.MATCHED));
        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.PAID);

        lines.reopen(line, "Was iets anders");
        orders.withdraw(order);
        assertThat(lines.choices(line).orders()).isEmpty();
        assertThat(lines.matchWhole(line, order)).isEqualTo(new LineResult.NotThatFar(ExpenseState.READY));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void anInvoiceThatWasAtTheBankIsThereAgainWhenItsLineIsOpened() {
        bank.take(bank.statement("S1").line(-10_000, "Schilder", "", ""));
        var line = bank.only(LineState.OPEN).id();
        lines.match(line, paint);

        lines.reopen(line, "Was iets anders");

        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.ORDERED);
        assertThat(orders.make(OrderId.random(), Set.of(paint), invoices.today()))
                .isEqualTo(new OrderResult.NotReady(1));
        assertThat(orders.withdraw(order)).isEqualTo(new WithdrawalResult.Withdrawn(2, new Euros(35_050)));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aLineThatWasInAnotherStatementIsTheSameLine() {
        bank.take(bank.statement("day").referred("R1", -395, "Bank").referred("R1", -395, "Bank"));

        var again = bank.take(bank.statement("month")
                .referred("R1", -395, "Bank")
                .referred("R1", -395, "Bank")
                .referred("R1", -395, "Bank")
                .referred("R1", -396, "Bank")
                .referred("", -395, "Bank"));

        assertThat(again).isEqualTo(new ImportResult.Imported(1, 0, 3, 2, 0));
        assertThat(lines.search(LineState.OPEN, "", 0, 10)).hasSize(5);
    }

    @Test
    void nobodyHandsInStatementsWithoutEnd() {
        for (var file = 0; file < BankStatements.FILES.attempts(); file++) {
            bank.take(bank.statement("S1"));
        }

        assertThat(bank.take(bank.statement("S1"))).isInstanceOf(ImportResult.TooOften.class);
    }

    @Test
    void aFileOfWhichNothingWaitsIsNotTakenToTheBankAgain() {
        assertThat(orders.file(order)).isPresent();

        bank.take(invoices.answer(bank.statement("S1"), order, -1, ""));

        assertThat(orders.file(order)).isEmpty();
    }
}
