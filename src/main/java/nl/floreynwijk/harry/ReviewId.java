package nl.floreynwijk.harry;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what one side of a job says of the other. */
public record ReviewId(UUID value) implements Serializable {

    public static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }

    /** The review whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
