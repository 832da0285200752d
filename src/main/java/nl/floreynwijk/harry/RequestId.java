package nl.floreynwijk.harry;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what a neighbour offers. */
public record RequestId(UUID value) implements Serializable {

    public static RequestId random() {
        return new RequestId(UUID.randomUUID());
    }

    /** The listing whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
