package nl.floreynwijk.budgets;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface BudgetRepository extends Repository<Budget, BudgetId> {

    Budget save(Budget budget);

    Optional<Budget> findById(BudgetId id);

    Optional<Budget> findByLabelAndHolderKey(LabelCode label, String holderKey);

    /** Locks it: whoever decides on its money waits for whoever was first. */
    @Query("select * from budgets_budget where id = :id for update")
    Optional<Budget> lock(BudgetId id);
}
