package nl.floreynwijk.rad;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an evening. */
public record EveningId(UUID value) implements Serializable {

    public static EveningId random() {
        return new EveningId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static EveningId of(String text) {
        return new EveningId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
