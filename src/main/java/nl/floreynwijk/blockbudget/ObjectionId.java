package nl.floreynwijk.blockbudget;

import java.io.Serializable;
import java.util.UUID;

/** Identifies that somebody does not agree with a result. */
public record ObjectionId(UUID value) implements Serializable {

    public static ObjectionId random() {
        return new ObjectionId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static ObjectionId of(String text) {
        return new ObjectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
