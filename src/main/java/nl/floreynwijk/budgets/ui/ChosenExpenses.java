package nl.floreynwijk.budgets.ui;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.ExpenseId;
import nl.floreynwijk.budgets.ExpenseSummary;

/** The invoices that somebody chose to be paid together. */
class ChosenExpenses implements Serializable {

    private final Map<ExpenseId, Long> cents = new LinkedHashMap<>();
    private transient Runnable changed = () -> {};

    void whenChanged(Runnable listener) {
        changed = listener;
        listener.run();
    }

    void choose(ExpenseSummary expense, boolean wanted) {
        if (wanted) {
            cents.put(expense.id(), expense.amount().cents());
        } else {
            cents.remove(expense.id());
        }
        changed.run();
    }

    boolean has(ExpenseId expense) {
        return cents.containsKey(expense);
    }

    void clear() {
        cents.clear();
        changed.run();
    }

    boolean isEmpty() {
        return cents.isEmpty();
    }

    Set<ExpenseId> ids() {
        return Set.copyOf(cents.keySet());
    }

    Euros total() {
        return new Euros(cents.values().stream().mapToLong(Long::longValue).sum());
    }
}
