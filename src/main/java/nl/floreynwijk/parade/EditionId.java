package nl.floreynwijk.parade;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one year of a parade. */
public record EditionId(UUID value) implements Serializable {

    public static EditionId random() {
        return new EditionId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static EditionId of(String text) {
        return new EditionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
