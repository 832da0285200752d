package nl.floreynwijk.budgets;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a file of payments for the bank. */
public record OrderId(UUID value) implements Serializable {

    public static OrderId random() {
        return new OrderId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static OrderId of(String text) {
        return new OrderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
