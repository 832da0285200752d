package nl.floreynwijk.budgets;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what a funder takes back; made before it is noted. */
public record CutId(UUID value) implements Serializable {

    public static CutId random() {
        return new CutId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static CutId of(String text) {
        return new CutId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
