package nl.floreynwijk.budgets;

import java.io.Serializable;
import java.util.UUID;

/** Identifies whoever gives money. */
public record FunderId(UUID value) implements Serializable {

    public static FunderId random() {
        return new FunderId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static FunderId of(String text) {
        return new FunderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
