package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ReversalsTest {

    private static final ReversalResult REVERSED = new ReversalResult.Reversed();
    private static final ReversalResult ALREADY = new ReversalResult.ReversedAlready();

    @Autowired
    Reversals reversals;

    @Autowired
    Reservations reservations;

    @Autowired
    Expenses expenses;

    @Autowired
    Grants grants;

    @Autowired
    Savings savings;

    @Autowired
    LedgerCheck check;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private final TransferId id = TransferId.random();
    private final ReservationId doors = ReservationId.random();
    private final ExpenseId invoice = ExpenseId.random();
    private BudgetId budget = BudgetId.random();

    @BeforeEach
    void openABudget() {
        people.signedIn("anna", Role.TREASURER);
        budgets.label("proef", LabelPlans.ruled());
        budget = budgets.filled("proef", "Blok A", Euros.of(1000));
    }

    @Test
    void aMoveIsReversedOnce() {
        savings.save(id, budget, Euros.of(600));

        assertThat(reverse(id)).isEqualTo(REVERSED);
        assertThat(reverse(id)).isEqualTo(ALREADY);

        assertThat(budgets.free(budget)).isEqualTo(100000);
        assertThat(budgets.balance(LedgerAccount.saved(budget))).isZero();
    }

    @Test
    void aReversalIsNotReversed() {
        savings.save(id, budget, Euros.of(600));
        reverse(id);
        var reversal = database.sql("select id from budgets_transfer where reverses = ?")
                .param(id.value())
                .query((row, _) -> new TransferId(row.getObject(1, UUID.class)))
                .single();

        assertThat(reverse(reversal)).isEqualTo(ALREADY);
    }

    @Test
    void whoReversesSaysWhy() {
        savings.save(id, budget, Euros.of(600));

        assertThat(reversals.reverse(id, " ")).isEqualTo(new ReversalResult.NoReason());
        assertThat(budgets.free(budget)).isEqualTo(40000);
    }

    @Test
    void moneyThatWentOnCannotBeReversed() {
        savings.save(id, budget, Euros.of(600));
        savings.unsave(TransferId.random(), budget, Euros.of(1));

        assertThat(reverse(id)).isEqualTo(new ReversalResult.NotEnough(Euros.of(599)));
    }

    @Test
    void helpIsReversedAsFarAsItIsStillThere() {
        var other = budgets.opened("proef", "Blok B");
        savings.support(id, budget, other, Euros.of(600), "Samen");

        assertThat(reverse(id)).isEqualTo(REVERSED);
        assertThat(budgets.free(budget)).isEqualTo(100000);
        assertThat(budgets.free(other)).isZero();
    }

    @Test
    void moneyThatDidNotComeInIsStillToCome() {
        var grant = budgets.granted(budget, Euros.of(50));
        grants.receive(grant, 1, id, Euros.of(50), budgets.today());

        assertThat(reverse(id)).isEqualTo(REVERSED);
        assertThat(reverse(id)).isEqualTo(ALREADY);

        assertThat(budgets.free(budget)).isEqualTo(100000);
        assertThat(grants.receive(grant, 1, TransferId.random(), Euros.of(50), budgets.today()))
                .isInstanceOf(ReceiptResult.Received.class);
    }

    @Test
    void moneyThatCameInIsReversedWithThePartsOfDwellings() {
        budgets.label("delen", LabelPlans.shared(50, "klusbudget"));
        var block = budgets.opened("delen", "Blok B");
        budgets.dwellings(block, 3);
        grants.receive(budgets.granted(block, Euros.of(100)), 1, id, Euros.of(100), budgets.today());
        var partOfADwelling = database.sql("""
                        select t.id from budgets_transfer t join budgets_budget b on b.id = t.to_budget
                        where b.label = 'klusbudget' limit 1
                        """)
                .query((row, _) -> new TransferId(row.getObject(1, UUID.class)))
                .single();

        assertThat(reverse(partOfADwelling)).isEqualTo(REVERSED);
        assertThat(reverse(id)).isEqualTo(ALREADY);

        assertThat(database.sql("""
                        select count(*) from budgets_account a join budgets_budget b on b.id = a.budget_id
                        where b.label in ('delen', 'klusbudget') and a.balance_cents <> 0
                        """).query(Integer.class).single()).isZero();
    }

    @Test
    void ifOneDwellingSpentItsPartNothingIsReversed() {
        budgets.label("delen", LabelPlans.shared(100, "proef"));
        var block = budgets.opened("delen", "Blok B");
        budgets.dwellings(block, 2);
        grants.receive(budgets.granted(block, Euros.of(100)), 1, id, Euros.of(100), budgets.today());
        var dwelling = database.sql("select to_budget from budgets_transfer where to_budget not in (?, ?) limit 1")
                .param(budget.value())
                .param(block.value())
                .query((row, _) -> new BudgetId(row.getObject(1, UUID.class)))
                .single();
        savings.save(TransferId.random(), dwelling, Euros.of(10));

        assertThat(reverse(id)).isEqualTo(new ReversalResult.NotEnough(Euros.of(40)));
        assertThat(check.differences()).isEmpty();
        assertThat(database.sql("select count(*) from budgets_transfer where reverses is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aPaymentThatIsReversedCanBePaidOnceMore() {
        enter(300);
        expenses.pay(invoice, budgets.today());

        assertThat(reverse(payments().getFirst())).isEqualTo(REVERSED);
        assertThat(budgets.balance(LedgerAccount.claimed(budget, invoice))).isEqualTo(30000);
        assertThat(expenses.pay(invoice, budgets.today())).isEqualTo(new ExpenseDecision.Done(ExpenseState.PAID));
    }

    @Test
    void aPaymentThatWasReversedBeforeLeavesTheNextOneAlone() {
        enter(300);
        expenses.pay(invoice, budgets.today());
        var first = payments().getFirst();
        reverse(first);
        expenses.pay(invoice, budgets.today());

        assertThat(reverse(first)).isEqualTo(ALREADY);
        assertThat(budgets.balance(LedgerAccount.claimed(budget, invoice))).isZero();
        assertThat(reverse(payments().getLast())).isEqualTo(REVERSED);
    }

    @Test
    void anInvoiceThatIsReversedIsCancelled() {
        enter(300);

        assertThat(reverse(TransferId.of(TransferKind.CLAIM, invoice.value()))).isEqualTo(REVERSED);
        assertThat(reverse(TransferId.of(TransferKind.CLAIM, invoice.value()))).isEqualTo(ALREADY);

        assertThat(budgets.balance(LedgerAccount.reserved(budget, doors))).isEqualTo(40000);
        assertThat(expenses.pay(invoice, budgets.today()))
                .isEqualTo(new ExpenseDecision.NotNow(ExpenseState.CANCELLED));
    }

    @Test
    void ofAnInvoiceThatIsPaidThePaymentIsReversedFirst() {
        enter(300);
        expenses.pay(invoice, budgets.today());

        assertThat(reverse(TransferId.of(TransferKind.CLAIM, invoice.value())))
                .isEqualTo(new ReversalResult.NotThatFar(ExpenseState.PAID));
        reverse(payments().getFirst());
        assertThat(reverse(TransferId.of(TransferKind.CLAIM, invoice.value()))).isEqualTo(REVERSED);
    }

    @Test
    void aReservationIsPutRightByClosingIt() {
        enter(300);

        assertThat(reverse(TransferId.of(TransferKind.RESERVE, doors.value())))
                .isEqualTo(new ReversalResult.OtherWay(TransferKind.RESERVE));
    }

    @Test
    void whatWasBookedInAClosedYearIsReversedInThisOne() {
        var last = budgets.today().getYear() - 1;
        var grant = budgets.granted(budget, Euros.of(50));
        grants.receive(grant, 1, id, Euros.of(50), LocalDate.of(last, 12, 31));
        database.sql("update budgets_year set closed_at = now(), closed_by = uuid() where year = ?")
                .param(last)
                .update();

        assertThat(reverse(id)).isEqualTo(REVERSED);

        assertThat(budgets.balance(LedgerAccount.granted(budget, grant, last))).isEqualTo(-5000);
        assertThat(budgets.balance(LedgerAccount.granted(budget, grant, last + 1)))
                .isEqualTo(5000);
    }

    private ReversalResult reverse(TransferId transfer) {
        return reversals.reverse(transfer, "Vergist");
    }

    private void enter(long euros) {
        reservations.reserve(doors, budget, new ReservationPlan(REPAIRS, "Deuren", Euros.of(400)));
        var plan = new ExpensePlan(doors, budgets.supplier("Bouw BV"), "1", budgets.today(), Euros.of(euros), "Verf");
        assertThat(expenses.enter(invoice, plan, List.of())).isInstanceOf(ExpenseResult.Entered.class);
    }

    private List<TransferId> payments() {
        return database.sql("select id from budgets_transfer where kind = 'PAY' and reverses is null order by number")
                .query((row, _) -> new TransferId(row.getObject(1, UUID.class)))
                .list();
    }
}
