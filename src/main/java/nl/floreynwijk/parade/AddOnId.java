package nl.floreynwijk.parade;

import java.io.Serializable;
import java.util.UUID;

/** Identifies something that can be booked with a pitch. */
public record AddOnId(UUID value) implements Serializable {

    public static AddOnId random() {
        return new AddOnId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static AddOnId of(String text) {
        return new AddOnId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
