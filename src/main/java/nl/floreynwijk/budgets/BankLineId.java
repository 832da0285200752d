package nl.floreynwijk.budgets;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a line of a bank statement. */
public record BankLineId(UUID value) implements Serializable {

    public static BankLineId random() {
        return new BankLineId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static BankLineId of(String text) {
        return new BankLineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
