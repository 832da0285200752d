package nl.floreynwijk.budgets;

import java.io.Serializable;
import java.util.UUID;

/** Identifies money set apart for something. */
public record ReservationId(UUID value) implements Serializable {

    public static ReservationId random() {
        return new ReservationId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static ReservationId of(String text) {
        return new ReservationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
