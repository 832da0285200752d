package nl.floreynwijk.parade;

import java.io.Serializable;
import java.util.UUID;

/** Identifies somebody's entry on the waiting list. */
public record WaitingId(UUID value) implements Serializable {

    public static WaitingId random() {
        return new WaitingId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static WaitingId of(String text) {
        return new WaitingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
