package nl.floreynwijk.budgets;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an invoice or receipt that is paid from a reservation. */
public record ExpenseId(UUID value) implements Serializable {

    public static ExpenseId random() {
        return new ExpenseId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static ExpenseId of(String text) {
        return new ExpenseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
