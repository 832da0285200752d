package nl.floreynwijk.green;

import java.io.Serializable;
import java.util.UUID;

/** Identifies that somebody comes to a shift, or would like to. */
public record SignUpId(UUID value) implements Serializable {

    public static SignUpId random() {
        return new SignUpId(UUID.randomUUID());
    }

    /** The sign-up whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static SignUpId of(String text) {
        return new SignUpId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
