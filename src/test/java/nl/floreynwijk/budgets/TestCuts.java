package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.base.Euros;
import org.springframework.stereotype.Component;

/** Money that was promised, came in, is counted on, and is taken back, for tests; whoever is signed in is a treasurer. */
@Component
class TestCuts {

    private final Grants grants;
    private final Reservations reservations;
    private final Expenses expenses;
    private final TestBudgets budgets;
    private final Clock clock;

    TestCuts(Grants grants, Reservations reservations, Expenses expenses, TestBudgets budgets, Clock clock) {
        this.grants = grants;
        this.reservations = reservations;
        this.expenses = expenses;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** A grant of so many euros, all of which came in today. */
    GrantId given(BudgetId budget, long euros) {
        var grant = budgets.granted(budget, Euros.of(euros));
        receive(grant, euros);
        return grant;
    }

    /** So many euros of the first instalment come in. */
    void receive(GrantId grant, long euros) {
        budgets.receive(grant, 1, Euros.of(euros), budgets.today());
    }

    CutResult cut(GrantId grant, long euros) {
        return grants.cut(grant, CutId.random(), Euros.of(euros), "Bezuiniging");
    }

    /** Each is reserved later than the one before, where a test moves the clock. */
    ReservationId reserve(BudgetId from, long euros) {
        if (clock instanceof MovableClock movable) {
            movable.advance(Duration.ofSeconds(1));
        }
        var id = ReservationId.random();
        assertThat(reservations.reserve(id, from, new ReservationPlan(REPAIRS, "Deuren", Euros.of(euros))))
                .isEqualTo(new ReservationResult.Reserved(id));
        return id;
    }

    /** An invoice of a new supplier. */
    ExpenseResult enter(ReservationId reservation, long euros) {
        var id = ExpenseId.random();
        var supplier = budgets.supplier("Bouw " + id);
        var plan = new ExpensePlan(reservation, supplier, "1", budgets.today(), Euros.of(euros), "Verf");
        return expenses.enter(id, plan, List.of());
    }
}
