package nl.floreynwijk.budgets;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ExpenseRepository extends Repository<Expense, ExpenseId> {

    Expense save(Expense expense);

    Optional<Expense> findById(ExpenseId id);

    /** Locks it: of two who decide on it, the second sees what the first did. */
    @Query("select * from budgets_expense where id = :id for update")
    Optional<Expense> lock(ExpenseId id);

    /** Locks them in one order, so that two who decide on several never wait for each other. */
    @Query("select * from budgets_expense where id in (:ids) order by id for update")
    List<Expense> lockAll(Collection<UUID> ids);
}
