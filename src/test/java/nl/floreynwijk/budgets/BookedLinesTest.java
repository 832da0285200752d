package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

/** What somebody booked by hand comes by on a bank statement later, and is not booked once more. */
@PortalTest
class BookedLinesTest {

    @Autowired
    BankStatements statements;

    @Autowired
    BankLines lines;

    @Autowired
    Grants grants;

    @Autowired
    Expenses expenses;

    @Autowired
    Reversals reversals;

    @Autowired
    TransferQueries transfers;

    @Autowired
    LedgerCheck check;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBank bank;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    GrantId grant = GrantId.random();
    TransferId receipt = TransferId.random();

    @BeforeEach
    void moneyIsBookedByHand() {
        people.signedIn("Pieter", Role.TREASURER);
        grant = invoices.promised("Noord", 600, 400);
        grants.receive(grant, 1, receipt, Euros.of(600), invoices.today());
    }

    private BankLineId taken(String statement, long cents) {
        bank.take(bank.statement(statement).line(cents, "Portaal", "", ""));
        return lines.search(LineState.OPEN, "", 0, 10).stream()
                .filter(it -> it.amount().cents() == cents)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private BookedMoney only(BankLineId line) {
        assertThat(lines.choices(line).booked()).hasSize(1);
        return lines.choices(line).booked().getFirst();
    }

    private Euros byHand() {
        assertThat(check.differences()).isEmpty();
        return statements.figures().byHand();
    }

    @Test
    void moneyThatCameInIsFoundOnTheStatement() {
        var line = taken("S1", 60_000);
        var money = only(line);

        assertThat(money)
                .isEqualTo(new BookedMoney(
                        BookedMoney.Kind.RECEIVED,
                        invoices.today(),
                        Euros.of(600),
                        "Portaal Noord",
                        "Onderhoud Noord",
                        Optional.of(grant),
                        Optional.empty(),
                        List.of(receipt)));
        assertThat(lines.matchBooked(line, money)).isEqualTo(new LineResult.Done());

        assertThat(lines.matchBooked(line, money)).isEqualTo(new LineResult.NotNow(LineState.MATCHED));
        assertThat(lines.search(LineState.MATCHED, "", 0, 1).getFirst().match())
                .isEqualTo("Portaal Noord · Onderhoud Noord");
        assertThat(byHand()).isEqualTo(Euros.ZERO);
    }

    @Test
    void oneReceiptIsOneLine() {
        var first = taken("S1", 60_000);
        var money = only(first);
        lines.matchBooked(first, money);

        var second = taken("S2", 60_000);

        assertThat(lines.choices(second).booked()).isEmpty();
        assertThat(lines.matchBooked(second, money)).isEqualTo(new LineResult.NotBooked());
    }

    @Test
    void whatALineBookedItselfIsNotOfferedToAnother() {
        lines.receive(taken("S1", 40_000), grant, 2);

        assertThat(lines.choices(taken("S2", 40_000)).booked()).isEmpty();
    }

    @Test
    void aLineThatIsOpenedAgainUndoesNothingThatWasBookedByHand() {
        var line = taken("S1", 60_000);
        lines.matchBooked(line, only(line));

        assertThat(lines.reopen(line, "Was iets anders")).isEqualTo(new LineResult.Done());

        assertThat(byHand()).isEqualTo(Euros.ZERO.minus(Euros.of(600)));
        assertThat(lines.matchBooked(line, only(line))).isEqualTo(new LineResult.Done());
    }

    @Test
    void aReceiptThatIsReversedOpensItsLine() {
        var byHand = taken("S1", 60_000);
        lines.matchBooked(byHand, only(byHand));
        var byTheLine = taken("S2", 40_000);
        lines.receive(byTheLine, grant, 2);
        assertThat(lines.search(LineState.OPEN, "", 0, 5)).isEmpty();

        reversals.reverse(receipt, "Andere toezegging");

        assertThat(lines.search(LineState.OPEN, "", 0, 5))
                .extracting(BankLine::id)
                .containsExactly(byHand);
        assertThat(lines.choices(byHand).booked()).isEmpty();
        assertThat(byHand()).isEqualTo(Euros.ZERO);
    }

    @Test
    void moneyThatWentBackIsFoundOnTheStatementAtOnceOrInParts() {
        cut(400);
        cut(150);
        cut(100);

        assertThat(lines.choices(taken("S1", -25_000)).booked())
                .extracting(it -> it.transfers().size())
                .containsExactly(2);
        var part = taken("S2", -10_000);
        assertThat(lines.matchBooked(part, only(part))).isEqualTo(new LineResult.Done());

        assertThat(lines.choices(taken("S3", -25_000)).booked()).isEmpty();
        var rest = taken("S4", -15_000);
        assertThat(only(rest).kind()).isEqualTo(BookedMoney.Kind.GIVEN_BACK);
        assertThat(lines.matchBooked(rest, only(rest))).isEqualTo(new LineResult.Done());
    }

    /** What is still to come lapses first: 400 euros. */
    private void cut(long euros) {
        assertThat(grants.cut(grant, CutId.random(), Euros.of(euros), "Bezuiniging"))
                .isInstanceOf(CutResult.Cut.class);
    }

    @Test
    void moneyThatWentBackOnMoreDaysCanBePaidAtOnce() {
        cut(400);
        cut(150);
        clock.advance(Duration.ofDays(3));
        cut(100);

        assertThat(lines.choices(taken("S1", -25_000)).booked())
                .extracting(it -> it.transfers().size())
                .containsExactly(2);
    }

    private ExpenseId invoiced() {
        return invoices.entered(
                invoices.reserved("Zuid", 200),
                invoices.supplier("Schilder", "NL91ABNA0417164300"),
                "2026-1",
                Euros.of(100));
    }

    @Test
    void anInvoiceThatWasPaidByHandIsFoundOnTheStatement() {
        var paint = invoiced();
        expenses.pay(paint, invoices.today());
        var line = taken("S1", -10_000);
        var payment = only(line);
        assertThat(payment.kind()).isEqualTo(BookedMoney.Kind.PAID);
        assertThat(payment.expense()).contains(paint);

        assertThat(lines.matchBooked(line, payment)).isEqualTo(new LineResult.Done());

        assertThat(lines.search(LineState.MATCHED, "", 0, 1).getFirst().match()).isEqualTo("Schilder · 2026-1");
        assertThat(lines.choices(taken("S2", -10_000)).booked()).isEmpty();
        assertThat(lines.reopen(line, "Was iets anders")).isEqualTo(new LineResult.Done());
        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.PAID);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void whatBouncedAndWasPaidByHandIsFoundOnTheStatement() {
        var paint = invoiced();
        var order = invoices.orderElsewhere(paint);
        bank.take(invoices.answer(bank.statement("S1"), order, -1, ""));
        bank.take(invoices.answer(bank.statement("S2"), order, 1, "AC04"));
        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.READY);
        expenses.pay(paint, invoices.today());

        var line = taken("S3", -10_000);
        assertThat(lines.matchBooked(line, only(line))).isEqualTo(new LineResult.Done());

        assertThat(lines.search(LineState.OPEN, "", 0, 5)).isEmpty();
        assertThat(byHand()).isEqualTo(Euros.ZERO.minus(Euros.of(800)));
    }

    @Test
    void whatSomebodyNotedAsComeBackIsFoundOnTheStatement() {
        var paint = invoiced();
        expenses.pay(paint, invoices.today());
        reversals.reverse(transfers.paymentOf(paint).orElseThrow().id(), "De bank stuurde het terug");

        var line = taken("S1", 10_000);
        assertThat(only(line).kind()).isEqualTo(BookedMoney.Kind.CAME_BACK);
        assertThat(lines.matchBooked(line, only(line))).isEqualTo(new LineResult.Done());

        assertThat(lines.choices(taken("S2", 10_000)).booked()).isEmpty();
        assertThat(lines.choices(taken("S3", -10_000)).booked()).isEmpty();
        assertThat(lines.reopen(line, "Was iets anders")).isEqualTo(new LineResult.Done());
    }

    @Test
    void aReceiptOfSeveralBudgetsIsOneLine() {
        budgets.label("delen", LabelPlans.shared(50, "klusbudget"));
        var block = budgets.opened("delen", "Blok B");
        budgets.dwellings(block, 2);
        var shared = budgets.granted(block, Euros.of(90));
        budgets.receive(shared, 1, Euros.of(90), invoices.today());
        var line = taken("S1", 9_000);
        lines.matchBooked(line, only(line));
        var part = transfers.find(Receipt.numbered(only(shared), 1)).orElseThrow();

        assertThat(reversals.reverse(part.id(), "Andere toezegging")).isEqualTo(new ReversalResult.Reversed());

        assertThat(lines.search(LineState.OPEN, "", 0, 5))
                .extracting(BankLine::id)
                .containsExactly(line);
    }

    private TransferId only(GrantId of) {
        return new TransferId(database.sql("select id from budgets_receipt where grant_id = :grant")
                .param("grant", of.value())
                .query(UUID.class)
                .single());
    }
}
