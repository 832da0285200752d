package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts money in the books for tests, whoever is signed in. */
@Component
@Transactional
public class TestBooks {

    private static final AccountId SOMEBODY = AccountId.random();

    private final TestBudgets budgets;
    private final ReservationRepository reservations;
    private final GrantRepository grants;
    private final ExpenseRepository expenses;
    private final LedgerCheck check;
    private final Ledger ledger;
    private final JdbcClient database;
    private final Clock clock;

    TestBooks(
            TestBudgets budgets,
            ReservationRepository reservations,
            GrantRepository grants,
            ExpenseRepository expenses,
            LedgerCheck check,
            Ledger ledger,
            JdbcClient database,
            Clock clock) {
        this.budgets = budgets;
        this.reservations = reservations;
        this.grants = grants;
        this.expenses = expenses;
        this.check = check;
        this.ledger = ledger;
        this.database = database;
        this.clock = clock;
    }

    /** A budget whose book can be opened, there now or since it was asked for before. */
    public BudgetId anyBook() {
        return database.sql("select id from budgets_budget order by opened_at limit 1")
                .query((row, _) -> new BudgetId(row.getObject("id", UUID.class)))
                .optional()
                .orElseGet(() -> {
                    var budget = budgets.opened("blokbudget", "Blok met een boek");
                    receive(budget, Euros.of(1000));
                    reserve(budget, "Verlichting in het trappenhuis", Euros.of(250));
                    return budget;
                });
    }

    /** Money of a funder of this test comes in today. */
    public GrantId receive(BudgetId budget, Euros amount) {
        var today = DutchTime.day(clock.instant());
        var id = GrantId.random();
        var parts = List.of(new GrantPlan.Part(today, amount));
        var plan = new GrantPlan(funder(), budget, "Onderhoud", amount, today, today, parts, List.of());
        var grant = Grant.made(id, budget, plan, SOMEBODY, clock.instant());
        grant.receive(1, amount);
        grants.save(grant);
        post(
                TransferKind.RECEIVE,
                LedgerAccount.granted(budget, id, today.getYear()),
                LedgerAccount.free(budget),
                amount,
                today);
        return id;
    }

    private FunderId funder() {
        var id = FunderId.random();
        database.sql("insert into budgets_funder (id, name, kind, version) values (:id, :name, 'CORPORATION', 0)")
                .param("id", id.value())
                .param("name", "Woonstichting " + id)
                .update();
        return id;
    }

    /** Sets money apart today. */
    public ReservationId reserve(BudgetId budget, String title, Euros amount) {
        var today = DutchTime.day(clock.instant());
        var plan = new ReservationPlan(new PurposeCode("planned-maintenance"), title, amount);
        var reservation = Reservation.of(ReservationId.random(), budget, plan, SOMEBODY, clock.instant());
        assertThat(ledger.post(reservation.filling(today))).isEqualTo(new Posting.Posted());
        return reservations.save(reservation).id();
    }

    /** An invoice comes in for what was set apart. */
    public void invoice(ReservationId id, Euros amount) {
        var today = DutchTime.day(clock.instant());
        var reservation = reservations.findById(id).orElseThrow();
        var supplier = SupplierId.random();
        database.sql("insert into budgets_supplier (id, name, local, version) values (:id, :name, false, 0)")
                .param("id", supplier.value())
                .param("name", "Bouw " + supplier)
                .update();
        var plan = new ExpensePlan(id, supplier, "1", today, amount, "Verf");
        var expense = Expense.entered(ExpenseId.random(), plan, false, SOMEBODY, clock.instant());
        assertThat(ledger.post(expense.claim(reservation, today))).isEqualTo(new Posting.Posted());
        expenses.save(expense);
    }

    /** From now on this label lets nobody set apart more than so much at once. */
    public void bound(String label, Euros most) {
        database.sql("replace into budgets_label_rule (label, kind, cents) values (:label, 'MOST_AT_ONCE', :cents)")
                .param("label", label)
                .param("cents", most.cents())
                .update();
    }

    /** Each balance is what was booked, and no cent is lost. */
    public void addUp() {
        assertThat(check.differences()).isEmpty();
    }

    /** What nobody decided on yet. */
    public Euros free(BudgetId budget) {
        return new Euros(budgets.free(budget));
    }

    private void post(TransferKind kind, LedgerAccount from, LedgerAccount to, Euros amount, LocalDate day) {
        assertThat(ledger.post(Transfer.of(TransferId.random(), kind, from, to, amount, day)))
                .isEqualTo(new Posting.Posted());
    }
}
