package nl.floreynwijk.parade;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a booking, also one that is still held. */
public record BookingId(UUID value) implements Serializable {

    public static BookingId random() {
        return new BookingId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static BookingId of(String text) {
        return new BookingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
