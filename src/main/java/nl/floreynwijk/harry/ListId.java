package nl.floreynwijk.harry;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one version of a responsibility list. */
public record ListId(UUID value) implements Serializable {

    public static ListId random() {
        return new ListId(UUID.randomUUID());
    }

    /** The version whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static ListId of(String text) {
        return new ListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
