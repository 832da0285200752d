package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

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
class SavingsTest {

    private static final MoveResult MOVED = new MoveResult.Moved();

    @Autowired
    Savings savings;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    private final TransferId id = TransferId.random();
    private BudgetId budget = BudgetId.random();

    @BeforeEach
    void openABudget() {
        people.signedIn("anna", Role.TREASURER);
        budget = budgets.filled("blokbudget", "Blok A", Euros.of(100));
    }

    @Test
    void freeMoneyIsSavedOnceHoweverOftenThatIsAsked() {
        assertThat(savings.save(id, budget, Euros.of(60))).isEqualTo(MOVED);
        assertThat(savings.save(id, budget, Euros.of(60))).isEqualTo(MOVED);

        assertThat(budgets.free(budget)).isEqualTo(4000);
        assertThat(budgets.balance(LedgerAccount.saved(budget))).isEqualTo(6000);
    }

    @Test
    void noMoreIsSavedThanIsFree() {
        assertThat(savings.save(id, budget, new Euros(10001))).isEqualTo(new MoveResult.NotEnough(Euros.of(100)));
        assertThat(savings.save(id, budget, Euros.of(100))).isEqualTo(MOVED);
    }

    @Test
    void savingsAreTakenOutAsFarAsThereAreAny() {
        savings.save(TransferId.random(), budget, Euros.of(60));

        assertThat(savings.unsave(id, budget, new Euros(6001))).isEqualTo(new MoveResult.NotEnough(Euros.of(60)));
        assertThat(savings.unsave(id, budget, Euros.of(60))).isEqualTo(MOVED);
        assertThat(budgets.free(budget)).isEqualTo(10000);
    }

    @Test
    void oneBudgetHelpsAnotherWhosePurposesItCovers() {
        var green = budgets.opened("groenbudget", "Blok B");

        assertThat(savings.support(id, budget, green, Euros.of(30), "Voor de haag"))
                .isEqualTo(MOVED);
        assertThat(savings.support(id, budget, green, Euros.of(30), "Voor de haag"))
                .isEqualTo(MOVED);

        assertThat(budgets.free(budget)).isEqualTo(7000);
        assertThat(budgets.free(green)).isEqualTo(3000);
    }

    @Test
    void moneyDoesNotReachAPurposeItIsNotForByHelping() {
        var green = budgets.filled("groenbudget", "Blok B", Euros.of(50));

        assertThat(savings.support(id, green, budget, Euros.of(30), "Terug")).isEqualTo(new MoveResult.OtherPurpose());
        assertThat(budgets.free(green)).isEqualTo(5000);
    }

    @Test
    void noBudgetHelpsWithMoreThanIsFree() {
        var green = budgets.opened("groenbudget", "Blok B");

        assertThat(savings.support(id, budget, green, Euros.of(101), "Voor de haag"))
                .isEqualTo(new MoveResult.NotEnough(Euros.of(100)));
    }

    @Test
    void whoHelpsSaysWhy() {
        var green = budgets.opened("groenbudget", "Blok B");

        assertThat(savings.support(id, budget, green, Euros.of(1), "\n")).isEqualTo(new MoveResult.NoReason());
    }

    @Test
    void whatIsToStayFreeIsNeitherSavedNorGivenAway() {
        var keep = LabelPlans.rule(RuleKind.KEEP_AT_LEAST, 20);
        budgets.label("proef", LabelPlans.ruled(keep));
        var keeping = budgets.filled("proef", "Blok B", Euros.of(100));
        budgets.label("zelfde", LabelPlans.ruled());
        var same = budgets.opened("zelfde", "Blok D");
        var forbidden = new MoveResult.Forbidden(new BrokenRule.Rule(keep));

        assertThat(savings.save(id, keeping, Euros.of(81))).isEqualTo(forbidden);
        assertThat(savings.support(id, keeping, same, Euros.of(81), "Samen")).isEqualTo(forbidden);
        assertThat(savings.save(id, keeping, Euros.of(80))).isEqualTo(MOVED);
        assertThat(savings.save(id, keeping, Euros.of(80))).isEqualTo(MOVED);
        assertThat(savings.unsave(TransferId.random(), keeping, Euros.of(80))).isEqualTo(MOVED);
        assertThat(savings.support(TransferId.random(), keeping, same, Euros.of(80), "Samen"))
                .isEqualTo(MOVED);
        assertThat(budgets.free(keeping)).isEqualTo(2000);
    }

    @Test
    void noBudgetHelpsItself() {
        assertThat(savings.support(id, budget, budget, Euros.of(1), "Samen")).isEqualTo(new MoveResult.SameBudget());
    }

    @Test
    void theMoneyOfOneHouseholdHelpsNobodyElse() {
        var own = budgets.openedForDwelling("klusbudget", "Bomenstraat 1");
        budgets.receive(budgets.granted(own, Euros.of(100)), 1, Euros.of(100), budgets.today());
        var other = budgets.openedForDwelling("klusbudget", "Bomenstraat 2");

        assertThat(savings.support(id, own, other, Euros.of(1), "Samen")).isEqualTo(new MoveResult.OfOneHousehold());
        assertThat(savings.support(id, budget, other, Euros.of(1), "Samen"))
                .isNotEqualTo(new MoveResult.OfOneHousehold());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_000_001L})
    void onlyAmountsMove(long euros) {
        assertThat(savings.save(id, budget, Euros.of(euros))).isEqualTo(new MoveResult.NotAnAmount());
        assertThat(savings.unsave(id, budget, Euros.of(euros))).isEqualTo(new MoveResult.NotAnAmount());
    }
}
