package nl.floreynwijk.places;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a dwelling. */
public record DwellingId(UUID value) implements Serializable {

    public static DwellingId random() {
        return new DwellingId(UUID.randomUUID());
    }

    /** The dwelling whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static DwellingId of(String text) {
        return new DwellingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
