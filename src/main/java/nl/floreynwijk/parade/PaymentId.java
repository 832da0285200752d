package nl.floreynwijk.parade;

import java.io.Serializable;
import java.util.UUID;

/** Identifies money that came in or went back. */
public record PaymentId(UUID value) implements Serializable {

    public static PaymentId random() {
        return new PaymentId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static PaymentId of(String text) {
        return new PaymentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
