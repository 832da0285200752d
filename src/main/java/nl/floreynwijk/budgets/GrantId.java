package nl.floreynwijk.budgets;

import java.io.Serializable;
import java.util.UUID;

/** Identifies the agreement by which a funder gives money. */
public record GrantId(UUID value) implements Serializable {

    public static GrantId random() {
        return new GrantId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static GrantId of(String text) {
        return new GrantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
