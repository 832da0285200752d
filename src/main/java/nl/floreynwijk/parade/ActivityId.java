package nl.floreynwijk.parade;

import java.io.Serializable;
import java.util.UUID;

/** Identifies something in the programme. */
public record ActivityId(UUID value) implements Serializable {

    public static ActivityId random() {
        return new ActivityId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static ActivityId of(String text) {
        return new ActivityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
