package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static nl.floreynwijk.budgets.LabelPlans.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ExpensesTest {

    private static final List<CheckedFile> NOTHING = List.of();

    @Autowired
    Expenses expenses;

    @Autowired
    Reservations reservations;

    @Autowired
    AttachmentCheck check;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private final ExpenseId id = ExpenseId.random();
    private final ReservationId doors = ReservationId.random();
    private AccountId anna = AccountId.random();
    private BudgetId budget = BudgetId.random();
    private SupplierId supplier = SupplierId.random();

    @BeforeEach
    void reserveForDoors() {
        anna = people.signedIn("anna", Role.TREASURER);
        supplier = budgets.supplier("Bouw BV");
        under(rule(RuleKind.TWO_PEOPLE_ABOVE, 500));
    }

    private void under(SpendRule... rules) {
        budgets.label("proef", LabelPlans.ruled(rules));
        budget = budgets.filled("proef", "Blok A", Euros.of(2000));
        reservations.reserve(doors, budget, new ReservationPlan(REPAIRS, "Deuren", Euros.of(1000)));
    }

    @Test
    void anInvoiceClaimsItsPartOnceHoweverOftenItIsEntered() {
        assertThat(enter(id, "1", 300)).isEqualTo(new ExpenseResult.Entered(id, ExpenseState.READY));
        assertThat(enter(id, "1", 300)).isEqualTo(new ExpenseResult.Entered(id, ExpenseState.READY));

        assertThat(left()).isEqualTo(70000);
        assertThat(claimed(id)).isEqualTo(30000);
    }

    @Test
    void aReservationIsSpentInPartsAndNeverTwice() {
        enter(id, "1", 500);

        assertThat(enter(ExpenseId.random(), "2", 501)).isEqualTo(new ExpenseResult.NotEnough(Euros.of(500)));
        assertThat(enter(ExpenseId.random(), "2", 500)).isInstanceOf(ExpenseResult.Entered.class);
        assertThat(enter(ExpenseId.random(), "3", 1)).isEqualTo(new ExpenseResult.NotEnough(Euros.ZERO));
    }

    @Test
    void theSameInvoiceCountsOnceUnlessItWasCancelled() {
        enter(id, "2026-7a", 100);

        assertThat(enter(ExpenseId.random(), " 2026-7A ", 100)).isEqualTo(new ExpenseResult.InvoiceTaken());
        expenses.cancel(id, "Verkeerd bedrag");
        assertThat(enter(ExpenseId.random(), "2026-7A", 110)).isInstanceOf(ExpenseResult.Entered.class);
    }

    @Test
    void anotherSupplierCanHaveTheSameNumber() {
        enter(id, "1", 100);
        supplier = budgets.supplier("Verf BV");

        assertThat(enter(ExpenseId.random(), "1", 100)).isInstanceOf(ExpenseResult.Entered.class);
    }

    @Test
    void nothingIsSpentFromAClosedReservation() {
        reservations.release(doors);

        assertThat(enter(id, "1", 1)).isEqualTo(new ExpenseResult.ReservationClosed());
    }

    @Test
    void aboveTheLimitASecondPersonAgreesBeforeItIsPaid() {
        assertThat(enter(id, "1", 501)).isEqualTo(new ExpenseResult.Entered(id, ExpenseState.WAITING));

        assertThat(pay()).isEqualTo(new ExpenseDecision.NotNow(ExpenseState.WAITING));
        assertThat(expenses.approve(id, "")).isEqualTo(new ExpenseDecision.SamePerson());
        people.signedIn("bert", Role.BOARD);
        assertThat(expenses.approve(id, "")).isEqualTo(new ExpenseDecision.Done(ExpenseState.READY));
        assertThat(expenses.approve(id, "")).isEqualTo(new ExpenseDecision.NotNow(ExpenseState.READY));
        people.signIn(anna);
        assertThat(pay()).isEqualTo(new ExpenseDecision.Done(ExpenseState.PAID));
    }

    @Test
    void upToTheLimitOnePersonIsEnough() {
        assertThat(enter(id, "1", 500)).isEqualTo(new ExpenseResult.Entered(id, ExpenseState.READY));
    }

    @Test
    void theSecondPersonCanSayNo() {
        enter(id, "1", 600);
        people.signedIn("bert", Role.BOARD);

        assertThat(expenses.cancel(id, "Te duur")).isEqualTo(new ExpenseDecision.Done(ExpenseState.CANCELLED));
        assertThat(left()).isEqualTo(100000);
        assertThat(expenses.approve(id, "")).isEqualTo(new ExpenseDecision.NotNow(ExpenseState.CANCELLED));
    }

    @Test
    void anInvoiceIsPaidOnce() {
        enter(id, "1", 300);

        assertThat(pay()).isEqualTo(new ExpenseDecision.Done(ExpenseState.PAID));
        assertThat(pay()).isEqualTo(new ExpenseDecision.NotNow(ExpenseState.PAID));
        assertThat(paid()).isEqualTo(30000);
        assertThat(claimed(id)).isZero();
    }

    @Test
    void aPaidInvoiceIsNotCancelled() {
        enter(id, "1", 300);
        pay();

        assertThat(expenses.cancel(id, "Toch niet")).isEqualTo(new ExpenseDecision.NotNow(ExpenseState.PAID));
    }

    @Test
    void whoCancelsSaysWhy() {
        enter(id, "1", 300);

        assertThat(expenses.cancel(id, " ")).isEqualTo(new ExpenseDecision.NoReason());
        assertThat(expenses.cancel(id, "x".repeat(301))).isEqualTo(new ExpenseDecision.NoReason());
        assertThat(claimed(id)).isEqualTo(30000);
    }

    @Test
    void whatIsCancelledAfterTheReservationClosedIsFreeAtOnce() {
        enter(id, "1", 300);
        reservations.release(doors);
        assertThat(budgets.free(budget)).isEqualTo(170000);

        expenses.cancel(id, "Niet geleverd");

        assertThat(budgets.free(budget)).isEqualTo(200000);
        assertThat(left()).isZero();
    }

    @Test
    void whatIsCancelledBeforeCanBeSpentAgain() {
        enter(id, "1", 1000);

        expenses.cancel(id, "Niet geleverd");

        assertThat(enter(ExpenseId.random(), "2", 1000)).isInstanceOf(ExpenseResult.Entered.class);
    }

    @Test
    void nothingIsPaidInTheFutureOrLongAgo() {
        enter(id, "1", 300);
        var today = budgets.today();

        assertThat(expenses.pay(id, today.plusDays(1))).isEqualTo(new ExpenseDecision.NotADay(today));
        assertThat(expenses.pay(id, LocalDate.of(today.getYear() - 3, 12, 31)))
                .isEqualTo(new ExpenseDecision.NotADay(today));
        assertThat(expenses.pay(id, LocalDate.of(today.getYear() - 2, 1, 1)))
                .isEqualTo(new ExpenseDecision.Done(ExpenseState.PAID));
    }

    @Test
    void nothingIsPaidInAClosedYear() {
        enter(id, "1", 300);
        var last = budgets.today().getYear() - 1;
        database.sql("insert into budgets_year values (?, now(), uuid())")
                .param(last)
                .update();

        assertThat(expenses.pay(id, LocalDate.of(last, 12, 31))).isEqualTo(new ExpenseDecision.YearClosed(last));
        assertThat(claimed(id)).isEqualTo(30000);
    }

    @Test
    void whatCannotBeTakenIsSaidOfEachField() {
        var plan = new ExpensePlan(
                doors, supplier, "x".repeat(36), budgets.today().plusDays(1), Euros.ZERO, "twee\nregels");

        assertThat(expenses.enter(id, plan, NOTHING))
                .isEqualTo(new ExpenseResult.Refused(Set.of(ExpensePlan.Problem.values())));
    }

    @Test
    void aboveTheLimitTheWorkGoesToSomebodyFromTheNeighbourhood() {
        var local = rule(RuleKind.LOCAL_ABOVE, 100);
        relabel(local);

        assertThat(enter(id, "1", 101)).isEqualTo(forbiddenBy(local));
        assertThat(enter(id, "1", 100)).isInstanceOf(ExpenseResult.Entered.class);
        database.sql("update budgets_supplier set local = true").update();
        assertThat(enter(ExpenseId.random(), "2", 101)).isInstanceOf(ExpenseResult.Entered.class);
    }

    @Test
    void aboveTheLimitTheInvoiceItselfIsShown() {
        var documented = rule(RuleKind.DOCUMENT_ABOVE, 50);
        relabel(documented);

        assertThat(enter(id, "1", 51)).isEqualTo(forbiddenBy(documented));
        assertThat(expenses.enter(id, plan("1", 51), List.of(invoice())))
                .isEqualTo(new ExpenseResult.Entered(id, ExpenseState.READY));
        assertThat(database.sql("""
                        select f.name from budgets_expense_document d join attachments_file f on f.id = d.attachment_id
                        where d.expense_id = ?
                        """).param(id.value()).query(String.class).list())
                .containsExactly("factuur.pdf");
        assertThat(enter(ExpenseId.random(), "2", 1)).isEqualTo(forbiddenBy(documented));
        supplier = budgets.supplier("Verf BV");
        assertThat(enter(ExpenseId.random(), "2", 50)).isInstanceOf(ExpenseResult.Entered.class);
    }

    @Test
    void anInvoiceInPartsIsPaidFromTwoReservations() {
        var more = ReservationId.random();
        reservations.reserve(more, budget, new ReservationPlan(REPAIRS, "Deuren", Euros.of(500)));
        assertThat(enter(id, "123", 1500)).isEqualTo(new ExpenseResult.NotEnough(Euros.of(1000)));

        assertThat(enter(id, "123 deel 1", 1000)).isInstanceOf(ExpenseResult.Entered.class);
        var rest = new ExpensePlan(more, supplier, "123 deel 2", budgets.today(), Euros.of(500), "Verf");
        assertThat(expenses.enter(ExpenseId.random(), rest, NOTHING)).isInstanceOf(ExpenseResult.Entered.class);
    }

    @Test
    void anInvoiceHasAFewDocumentsAtMost() {
        var many = Collections.nCopies(Expenses.MOST_DOCUMENTS + 1, invoice());

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> expenses.enter(id, plan("1", 1), many));
    }

    private void relabel(SpendRule rule) {
        database.sql("delete from budgets_label_rule where label = 'proef'").update();
        database.sql("insert into budgets_label_rule values ('proef', ?, ?)")
                .param(rule.kind().name())
                .param(rule.limit().cents())
                .update();
    }

    private CheckedFile invoice() {
        return TestFiles.checkedPdf(check, "factuur.pdf");
    }

    private ExpenseResult enter(ExpenseId expense, String number, long euros) {
        return expenses.enter(expense, plan(number, euros), NOTHING);
    }

    private ExpensePlan plan(String number, long euros) {
        return new ExpensePlan(doors, supplier, number, budgets.today(), Euros.of(euros), "Verf");
    }

    private ExpenseDecision pay() {
        return expenses.pay(id, budgets.today());
    }

    private long left() {
        return budgets.balance(LedgerAccount.reserved(budget, doors));
    }

    private long claimed(ExpenseId expense) {
        return budgets.balance(LedgerAccount.claimed(budget, expense));
    }

    private long paid() {
        return budgets.balance(
                LedgerAccount.paid(budget, REPAIRS, supplier, budgets.today().getYear()));
    }

    private static ExpenseResult forbiddenBy(SpendRule rule) {
        return new ExpenseResult.Forbidden(new BrokenRule.Rule(rule));
    }
}
