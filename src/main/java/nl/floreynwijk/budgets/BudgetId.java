package nl.floreynwijk.budgets;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a labelled budget. */
public record BudgetId(UUID value) implements Serializable {

    public static BudgetId random() {
        return new BudgetId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static BudgetId of(String text) {
        return new BudgetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
