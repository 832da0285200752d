package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

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

@PortalTest
class WorkPlansTest {

    @Autowired
    WorkPlans plans;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private final PlannedWorkId id = PlannedWorkId.random();
    private BudgetId budget = BudgetId.random();
    private int year = 2000;

    @BeforeEach
    void openABudget() {
        people.signedIn("anna", Role.TREASURER);
        budget = budgets.opened("blokbudget", "Blok A");
        year = budgets.today().getYear();
    }

    @Test
    void workIsExpectedOnceAndThenNoLonger() {
        assertThat(plan(id)).isEqualTo(new PlanResult.Planned());
        assertThat(plan(id)).isEqualTo(new PlanResult.Planned());
        assertThat(works()).isEqualTo(1);

        plans.forget(id);
        plans.forget(id);
        assertThat(works()).isZero();
        assertThat(deeds()).containsExactly("work-planned", "work-forgotten");
    }

    @Test
    void ofTheMostThereCanBeTheLastCanBeSentAgain() {
        for (var planned = 1; planned < 100; planned++) {
            plan(PlannedWorkId.random());
        }
        assertThat(plan(id)).isEqualTo(new PlanResult.Planned());

        assertThat(plan(PlannedWorkId.random())).isEqualTo(new PlanResult.TooMany(100));
        assertThat(plan(id)).isEqualTo(new PlanResult.Planned());
    }

    @Test
    void eachThingThatIsWrongWithItIsSaid() {
        assertThat(plans.plan(id, budget, year - 1, " ", Euros.ZERO))
                .isEqualTo(new PlanResult.Refused(
                        Set.of(PlanResult.Problem.YEAR, PlanResult.Problem.TITLE, PlanResult.Problem.AMOUNT)));
        assertThat(plans.plan(id, budget, year + WorkPlans.YEARS_AHEAD + 1, "Dakgoten", Euros.of(1)))
                .isEqualTo(new PlanResult.Refused(Set.of(PlanResult.Problem.YEAR)));
        assertThat(plans.plan(id, budget, year + WorkPlans.YEARS_AHEAD, "Dakgoten", Euros.of(1)))
                .isEqualTo(new PlanResult.Planned());
    }

    private PlanResult plan(PlannedWorkId work) {
        return plans.plan(work, budget, year + 1, "Dakgoten", Euros.of(500));
    }

    private int works() {
        return database.sql("select count(*) from budgets_planned_work where budget_id = :budget")
                .param("budget", budget.value())
                .query(Integer.class)
                .single();
    }

    private List<String> deeds() {
        return database
                .sql("select action from access_audit_entry where object_id = :budget order by at, action desc")
                .param("budget", budget.toString())
                .query((row, _) -> row.getString("action"))
                .list()
                .stream()
                .filter(it -> it.startsWith("work-"))
                .toList();
    }
}
