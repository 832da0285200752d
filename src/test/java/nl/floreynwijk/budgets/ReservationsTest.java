package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.LabelPlans.CARE;
import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static nl.floreynwijk.budgets.LabelPlans.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReservationsTest {

    @Autowired
    Reservations reservations;

    @Autowired
    Expenses expenses;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    private final ReservationId id = ReservationId.random();

    @BeforeEach
    void keepTheBooks() {
        people.signedIn("anna", Role.TREASURER);
    }

    @Test
    void moneyIsSetApartOnceHoweverOftenThatIsAsked() {
        var budget = budgets.filled("blokbudget", "Blok A", Euros.of(1000));

        assertThat(reserve(id, budget, 400)).isEqualTo(new ReservationResult.Reserved(id));
        assertThat(reserve(id, budget, 400)).isEqualTo(new ReservationResult.Reserved(id));

        assertThat(budgets.free(budget)).isEqualTo(60000);
        assertThat(left(budget, id)).isEqualTo(40000);
    }

    @Test
    void noMoreIsSetApartThanIsFree() {
        var budget = budgets.filled("blokbudget", "Blok A", Euros.of(1000));

        assertThat(reserve(id, budget, 1001)).isEqualTo(new ReservationResult.NotEnough(Euros.of(1000)));
        assertThat(reserve(id, budget, 1000)).isEqualTo(new ReservationResult.Reserved(id));
        assertThat(reserve(ReservationId.random(), budget, 1)).isEqualTo(new ReservationResult.NotEnough(Euros.ZERO));
    }

    @Test
    void aLabelMayLetItsBudgetsGoBelowZero() {
        budgets.label("proefpotje", LabelPlans.overdrawn(Euros.of(50)));
        var budget = budgets.filled("proefpotje", "Blok A", Euros.of(100));

        assertThat(reserve(id, budget, 151)).isEqualTo(new ReservationResult.NotEnough(Euros.of(150)));
        assertThat(reserve(id, budget, 150)).isEqualTo(new ReservationResult.Reserved(id));
        assertThat(budgets.free(budget)).isEqualTo(-5000);
    }

    @Test
    void aLabelsMoneyIsForItsPurposes() {
        var budget = budgets.filled("blokbudget", "Blok A", Euros.of(1000));

        assertThat(reservations.reserve(id, budget, new ReservationPlan(CARE, "Hulp", Euros.of(10))))
                .isEqualTo(new ReservationResult.Forbidden(new BrokenRule.NotForThis()));
        assertThat(budgets.free(budget)).isEqualTo(100000);
    }

    @Test
    void aLabelHoldsOnItsDays() {
        var tomorrow = Optional.of(budgets.today().plusDays(1));
        var yesterday = Optional.of(budgets.today().minusDays(1));
        budgets.label("later", LabelPlans.valid(tomorrow, Optional.empty()));
        budgets.label("voorbij", LabelPlans.valid(Optional.empty(), yesterday));
        budgets.label("nu", LabelPlans.valid(Optional.of(budgets.today()), Optional.of(budgets.today())));

        assertThat(reserve(id, budgets.filled("later", "Blok A", Euros.of(10)), 1))
                .isEqualTo(new ReservationResult.Forbidden(new BrokenRule.NotValid(tomorrow, Optional.empty())));
        assertThat(reserve(id, budgets.filled("voorbij", "Blok B", Euros.of(10)), 1))
                .isEqualTo(new ReservationResult.Forbidden(new BrokenRule.NotValid(Optional.empty(), yesterday)));
        assertThat(reserve(id, budgets.filled("nu", "Blok C", Euros.of(10)), 1))
                .isEqualTo(new ReservationResult.Reserved(id));
    }

    @Test
    void oneReservationIsNeverMoreThanTheMostAtOnce() {
        var most = rule(RuleKind.MOST_AT_ONCE, 300);
        budgets.label("proefpotje", LabelPlans.ruled(most));
        var budget = budgets.filled("proefpotje", "Blok A", Euros.of(1000));

        assertThat(reserve(id, budget, 301)).isEqualTo(forbiddenBy(most));
        assertThat(reserve(id, budget, 300)).isEqualTo(new ReservationResult.Reserved(id));
    }

    @Test
    void whatIsReservedAndSpentInOneYearIsNeverMoreThanTheMostPerYear() {
        var most = rule(RuleKind.MOST_PER_YEAR, 500);
        budgets.label("proefpotje", LabelPlans.ruled(most));
        var budget = budgets.filled("proefpotje", "Blok A", Euros.of(1000));
        reserve(id, budget, 300);
        pay(id, 100);

        assertThat(reserve(ReservationId.random(), budget, 201)).isEqualTo(forbiddenBy(most));
        assertThat(reserve(ReservationId.random(), budget, 200)).isInstanceOf(ReservationResult.Reserved.class);
    }

    @Test
    void asMuchStaysFreeAsIsToBeKept() {
        var least = rule(RuleKind.KEEP_AT_LEAST, 200);
        budgets.label("proefpotje", LabelPlans.ruled(least));
        var budget = budgets.filled("proefpotje", "Blok A", Euros.of(1000));

        assertThat(reserve(id, budget, 801)).isEqualTo(forbiddenBy(least));
        assertThat(reserve(id, budget, 800)).isEqualTo(new ReservationResult.Reserved(id));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_000_001L, -1_000_000_000_000L, 999_999_999_999L})
    void anAmountIsMoreThanNothingAndNoMoreThanAnyBudgetHolds(long euros) {
        var budget = budgets.opened("blokbudget", "Blok A");

        assertThat(reserve(id, budget, euros))
                .isEqualTo(new ReservationResult.Refused(Set.of(ReservationPlan.Problem.AMOUNT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "twee\nregels"})
    void aReservationHasATitleOfOneLine(String title) {
        var budget = budgets.opened("blokbudget", "Blok A");

        assertThat(reservations.reserve(id, budget, new ReservationPlan(REPAIRS, title, Euros.of(1))))
                .isEqualTo(new ReservationResult.Refused(Set.of(ReservationPlan.Problem.TITLE)));
        assertThat(reservations.reserve(id, budget, new ReservationPlan(REPAIRS, "x".repeat(121), Euros.of(1))))
                .isEqualTo(new ReservationResult.Refused(Set.of(ReservationPlan.Problem.TITLE)));
    }

    @Test
    void whatAReservationDidNotNeedIsFreeAgainOnce() {
        var budget = budgets.filled("blokbudget", "Blok A", Euros.of(1000));
        reserve(id, budget, 400);

        assertThat(reservations.release(id)).isEqualTo(new ReleaseResult.Released(Euros.of(400), Euros.ZERO));
        assertThat(reservations.release(id)).isEqualTo(new ReleaseResult.ClosedAlready());
        assertThat(budgets.free(budget)).isEqualTo(100000);
    }

    @Test
    void whatAnInvoiceClaimsStaysClaimedWhenTheRestIsReleased() {
        budgets.label("proefpotje", LabelPlans.ruled());
        var budget = budgets.filled("proefpotje", "Blok A", Euros.of(1000));
        reserve(id, budget, 400);
        var expense = enter(id, 150);

        assertThat(reservations.release(id)).isEqualTo(new ReleaseResult.Released(Euros.of(250), Euros.ZERO));
        assertThat(budgets.balance(LedgerAccount.claimed(budget, expense))).isEqualTo(15000);
        assertThat(expenses.pay(expense, budgets.today())).isEqualTo(new ExpenseDecision.Done(ExpenseState.PAID));
        assertThat(budgets.free(budget)).isEqualTo(85000);
    }

    private ReservationResult reserve(ReservationId reservation, BudgetId budget, long euros) {
        return reservations.reserve(reservation, budget, new ReservationPlan(REPAIRS, "Deuren", Euros.of(euros)));
    }

    private ExpenseId enter(ReservationId reservation, long euros) {
        var expense = ExpenseId.random();
        var plan = new ExpensePlan(
                reservation, budgets.supplier("Bouw BV"), "2026-1", budgets.today(), Euros.of(euros), "Verf");
        assertThat(expenses.enter(expense, plan, List.of()))
                .isEqualTo(new ExpenseResult.Entered(expense, ExpenseState.READY));
        return expense;
    }

    private void pay(ReservationId reservation, long euros) {
        assertThat(expenses.pay(enter(reservation, euros), budgets.today()))
                .isEqualTo(new ExpenseDecision.Done(ExpenseState.PAID));
    }

    private long left(BudgetId budget, ReservationId reservation) {
        return budgets.balance(LedgerAccount.reserved(budget, reservation));
    }

    private static ReservationResult forbiddenBy(SpendRule rule) {
        return new ReservationResult.Forbidden(new BrokenRule.Rule(rule));
    }
}
