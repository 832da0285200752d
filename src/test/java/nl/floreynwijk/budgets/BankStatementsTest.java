package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.bank.StatementProblem;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class BankStatementsTest {

    @Autowired
    BankStatements statements;

    @Autowired
    BankLines lines;

    @Autowired
    PaymentOrders orders;

    @Autowired
    Expenses expenses;

    @Autowired
    BankForgetting forgetting;

    @Autowired
    LedgerCheck check;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBank bank;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

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
    void whatWasOrderedIsPaidOnTheDayTheBankPaidIt() {
        assertThat(bank.take(invoices.answer(bank.statement("S1"), order, -1, "")))
                .isEqualTo(new ImportResult.Imported(1, 0, 2, 0, 2));

        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.PAID);
        assertThat(invoices.stateOf(doors)).isEqualTo(ExpenseState.PAID);
        assertThat(lines.search(LineState.MATCHED, "", 0, 10))
                .extracting(BankLine::match)
                .containsExactlyInAnyOrder("Schilder · 2026-1", "Schilder · 2026-2");
        assertThat(orders.withdraw(order)).isEqualTo(new WithdrawalResult.PaidAlready());
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aPaymentThatComesBackCanBeMadeOnceMore() {
        bank.take(invoices.answer(bank.statement("S1"), order, -1, ""));

        assertThat(bank.take(invoices.answer(bank.statement("S2"), order, 1, "AC04")))
                .isEqualTo(new ImportResult.Imported(1, 0, 2, 0, 2));

        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.READY);
        assertThat(orders.make(OrderId.random(), Set.of(paint), invoices.today()))
                .isInstanceOf(OrderResult.Made.class);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aWholeFileThatWasPaidAtOncePaysEachOfItsInvoices() {
        assertThat(bank.take(bank.statement("S1").batch(-35_050, bank.messageIdOf(order))))
                .isEqualTo(new ImportResult.Imported(1, 0, 1, 0, 1));

        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.PAID);
        assertThat(invoices.stateOf(doors)).isEqualTo(ExpenseState.PAID);

        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aWholeFileOfAnotherAmountIsLeftToPeople() {
        assertThat(bank.take(bank.statement("S1").batch(-35_049, bank.messageIdOf(order))))
                .isEqualTo(new ImportResult.Imported(1, 0, 1, 0, 0));
        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.ORDERED);
    }

    @Test
    void theSameStatementCountsOnce() {
        var first = invoices.answer(bank.statement("S1"), order, -1, "");
        bank.take(first);

        assertThat(bank.take(first)).isEqualTo(new ImportResult.KnownAlready(1));
        assertThat(lines.search(LineState.MATCHED, "", 0, 10)).hasSize(2);
    }

    @Test
    void theSamePaymentInAnotherStatementPaysOnce() {
        bank.take(invoices.answer(bank.statement("S1"), order, -1, ""));

        assertThat(bank.take(invoices.answer(bank.statement("S2"), order, -1, "")))
                .isEqualTo(new ImportResult.Imported(1, 0, 2, 0, 0));
        assertThat(lines.search(LineState.OPEN, "", 0, 10)).hasSize(2);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aStatementThatNowSaysSomethingElseIsRefused() {
        bank.take(bank.statement("S1").line(100, "Anna", "", ""));

        assertThat(bank.take(bank.statement("S1").line(200, "Anna", "", "")))
                .isEqualTo(new ImportResult.SaysOtherwise("S1"));
        assertThat(bank.only(LineState.OPEN).amount()).isEqualTo(new Euros(100));
    }

    @Test
    void aStatementOfAnotherAccountIsRefused() {
        var other = new TestStatement("S1", "NL91ABNA0417164300", invoices.today(), 0).line(100, "Anna", "", "");

        assertThat(bank.take(other))
                .isEqualTo(new ImportResult.OtherAccount(new Iban("NL91ABNA0417164300"), new Iban(TestStatement.OWN)));
        assertThat(lines.search(LineState.OPEN, "", 0, 10)).isEmpty();
    }

    @Test
    void ofAFileThatIsWrongAtItsEndNothingStays() {
        var half = bank.statement("S1").line(100, "Anna", "", "").xml().replace("</BkToCstmrStmt></Document>", "");

        assertThat(bank.take(half)).isInstanceOfSatisfying(ImportResult.Refused.class, it -> assertThat(
                        it.problem().kind())
                .isEqualTo(StatementProblem.Kind.CUT_OFF));
        assertThat(database.sql("select count(*) from budgets_statement")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aLineOfAClosedYearStaysOpenAndSaysSo() {
        invoices.close(invoices.today().getYear());

        assertThat(bank.take(invoices.answer(bank.statement("S1"), order, -1, "")))
                .isEqualTo(new ImportResult.Imported(1, 0, 2, 0, 0));

        var open = lines.search(LineState.OPEN, "", 0, 10).getFirst();
        assertThat(open.inClosedYear()).isTrue();
        var which = open.amount().equals(Euros.of(-100)) ? paint : doors;
        assertThat(lines.match(open.id(), which))
                .isEqualTo(new LineResult.YearClosed(invoices.today().getYear()));
    }

    @Test
    void moneyOfAGrantIsConfirmedByPeople() {
        var grant = invoices.promised("Noord", 400, 600);
        bank.take(bank.statement("S1").line(60_000, "Stichting Portaal Noord", "", ""));
        var line = bank.only(LineState.OPEN);

        assertThat(lines.choices(line.id()).instalments())
                .first()
                .isEqualTo(new OpenInstalment(
                        grant, 2, "Portaal Noord", "Onderhoud Noord", "Noord", invoices.today(), Euros.of(600), 0));
        assertThat(lines.receive(line.id(), grant, 1)).isEqualTo(new LineResult.MoreThanPromised(Euros.of(400)));
        assertThat(lines.receive(line.id(), grant, 2)).isEqualTo(new LineResult.Done());
        assertThat(lines.receive(line.id(), grant, 2)).isEqualTo(new LineResult.NotNow(LineState.MATCHED));
        assertThat(bank.only(LineState.MATCHED).match()).isEqualTo("Portaal Noord · Onderhoud Noord");

        assertThat(lines.reopen(line.id(), "Was voor iets anders")).isEqualTo(new LineResult.Done());
        assertThat(lines.receive(line.id(), grant, 2)).isEqualTo(new LineResult.Done());
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aPaymentWithoutOurNameIsMatchedByHand() {
        bank.take(bank.statement("S1").line(-25_050, "Schilder", "", ""));
        var line = bank.only(LineState.OPEN);

        assertThat(lines.choices(line.id()).expenses())
                .extracting(ExpenseSummary::id)
                .containsExactly(doors);
        assertThat(lines.match(line.id(), paint)).isEqualTo(new LineResult.OtherAmount(Euros.of(100)));
        assertThat(lines.match(line.id(), doors)).isEqualTo(new LineResult.Done());
        assertThat(invoices.stateOf(doors)).isEqualTo(ExpenseState.PAID);
        assertThat(lines.setAside(line.id(), "Bankkosten")).isEqualTo(new LineResult.NotNow(LineState.MATCHED));
        assertThat(orders.withdraw(order)).isEqualTo(new WithdrawalResult.Withdrawn(1, Euros.of(100)));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void whatIsAboutNoBudgetIsSetAsideAndExplainsTheDifference() {
        bank.take(bank.statement("S1").line(-395, "Bank", "", "").line(100_000, "Portaal Zuid", "", ""));
        var costs = lines.search(LineState.OPEN, "bank", 0, 10).getFirst();

        assertThat(lines.setAside(costs.id(), " ")).isEqualTo(new LineResult.NoReason());
        assertThat(lines.setAside(costs.id(), "Bankkosten")).isEqualTo(new LineResult.Done());

        var figures = statements.figures();
        assertThat(figures.bank()).isEqualTo(new Euros(99_605));
        assertThat(figures.books()).isEqualTo(Euros.of(1_000));
        assertThat(figures.difference()).isEqualTo(new Euros(-395));
        assertThat(figures.aside()).isEqualTo(new Euros(-395));
        assertThat(figures.open()).isEqualTo(Euros.of(1_000));
        assertThat(figures.byHand()).isEqualTo(Euros.of(-1_000));
        assertThat(figures.openLines()).isEqualTo(1);

        assertThat(lines.reopen(costs.id(), "Toch niet")).isEqualTo(new LineResult.Done());
        assertThat(statements.figures().openLines()).isEqualTo(2);
    }

    @Test
    void daysWithoutAStatementShowInTheDifference() {
        bank.take(new TestStatement("S1", TestStatement.OWN, invoices.today().minusDays(2), 500)
                .line(100, "Anna", "", ""));
        bank.take(new TestStatement("S2", TestStatement.OWN, invoices.today(), 650).line(100, "Bert", "", ""));

        var figures = statements.figures();
        assertThat(figures.before()).isEqualTo(new Euros(500));
        assertThat(figures.missing()).isEqualTo(new Euros(50));
        assertThat(figures.bank()).isEqualTo(new Euros(750));
        assertThat(figures.open()).isEqualTo(new Euros(200));
        assertThat(figures.until()).contains(invoices.today());
    }

    @Test
    void theOtherSideIsForgottenOnceItIsOfNoUse() {
        bank.take(TestStatement.ours("S1", invoices.today().minusDays(400)).line(1_500, "Anna", "", ""));
        bank.take(TestStatement.ours("S2", invoices.today()).line(1_500, "Bert", "", ""));
        lines.search(LineState.OPEN, "", 0, 10).forEach(it -> lines.setAside(it.id(), "Contributie"));

        forgetting.forget();

        assertThat(lines.search(LineState.ASIDE, "", 0, 10))
                .extracting(BankLine::name)
                .containsExactly("Bert", "");
    }

    @Test
    void theBoardReadsAndTheTreasurerDecides() {
        bank.take(bank.statement("S1").line(-395, "Bank", "", ""));
        var line = bank.only(LineState.OPEN);
        people.signedIn("Bea", Role.BOARD);

        assertThat(bank.only(LineState.OPEN)).isEqualTo(line);
        assertThat(statements.figures().openLines()).isEqualTo(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> bank.take(bank.statement("S2")));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> lines.setAside(line.id(), "Kosten"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> lines.match(line.id(), paint));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> lines.reopen(line.id(), "Nee"));
        people.signedIn("Rosa", Role.MEMBER);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> statements.figures());
    }
}
