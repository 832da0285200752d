package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work that is expected in the coming years, so that people see in time what it will take. It sets nothing apart. */
@Service
@RolesAllowed(Roles.TREASURER)
@RetryOnConflict
@Transactional
public class WorkPlans {

    public static final int LONGEST_TITLE = 120;
    public static final int YEARS_AHEAD = 30;

    private static final int MOST = 100;

    private final BudgetRepository budgets;
    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    WorkPlans(
            BudgetRepository budgets,
            JdbcClient database,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.budgets = budgets;
        this.database = database;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Expects work for the budget.
     *
     * @param id made when the form was shown: expecting it again is expecting it once
     */
    public PlanResult plan(PlannedWorkId id, BudgetId budgetId, int year, String title, Euros amount) {
        var problems = problems(year, title, amount);
        if (!problems.isEmpty()) {
            return new PlanResult.Refused(problems);
        }
        var budget = budgets.lock(budgetId).orElseThrow();
        if (budgetOf(id).isPresent()) {
            return new PlanResult.Planned();
        }
        if (count(budget.id()) >= MOST) {
            return new PlanResult.TooMany(MOST);
        }
        insert(budget.id(), new PlannedWork(id, year, title.strip(), amount));
        audit.record(BudgetsActions.WORK_PLANNED, budget.id().toString());
        return new PlanResult.Planned();
    }

    private void insert(BudgetId budget, PlannedWork work) {
        database.sql("""
                        insert into budgets_planned_work (id, budget_id, year, title, cents, planned_at, planned_by)
                        values (:id, :budget, :year, :title, :cents, :now, :by)
                        """)
                .param("id", work.id().value())
                .param("budget", budget.value())
                .param("year", work.year())
                .param("title", work.title())
                .param("cents", work.amount().cents())
                .param("now", clock.instant())
                .param("by", currentAccount.id().value())
                .update();
    }

    private Set<PlanResult.Problem> problems(int year, String title, Euros amount) {
        var problems = EnumSet.noneOf(PlanResult.Problem.class);
        var thisYear = DutchTime.day(clock.instant()).getYear();
        if (year < thisYear || year > thisYear + YEARS_AHEAD) {
            problems.add(PlanResult.Problem.YEAR);
        }
        if (!TypedLine.fits(title, LONGEST_TITLE)) {
            problems.add(PlanResult.Problem.TITLE);
        }
        if (!Amounts.canBe(amount)) {
            problems.add(PlanResult.Problem.AMOUNT);
        }
        return problems;
    }

    private int count(BudgetId budget) {
        return database.sql("select count(*) from budgets_planned_work where budget_id = :budget")
                .param("budget", budget.value())
                .query(Integer.class)
                .single();
    }

    /** It is not expected any more, or it was reserved; forgetting it again changes nothing. */
    public void forget(PlannedWorkId id) {
        budgetOf(id).ifPresent(budget -> {
            database.sql("delete from budgets_planned_work where id = :id")
                    .param("id", id.value())
                    .update();
            audit.record(BudgetsActions.WORK_FORGOTTEN, budget.toString());
        });
    }

    private Optional<BudgetId> budgetOf(PlannedWorkId id) {
        return database.sql("select budget_id from budgets_planned_work where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> new BudgetId(row.getObject("budget_id", UUID.class)))
                .optional();
    }
}
