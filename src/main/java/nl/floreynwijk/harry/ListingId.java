package nl.floreynwijk.harry;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what a neighbour offers. */
public record ListingId(UUID value) implements Serializable {

    public static ListingId random() {
        return new ListingId(UUID.randomUUID());
    }

    /** The listing whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static ListingId of(String text) {
        return new ListingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
