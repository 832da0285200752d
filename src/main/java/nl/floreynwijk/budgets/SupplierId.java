package nl.floreynwijk.budgets;

import java.io.Serializable;
import java.util.UUID;

/** Identifies whoever is paid. */
public record SupplierId(UUID value) implements Serializable {

    public static SupplierId random() {
        return new SupplierId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static SupplierId of(String text) {
        return new SupplierId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
