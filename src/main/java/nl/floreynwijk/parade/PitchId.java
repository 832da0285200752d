package nl.floreynwijk.parade;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a pitch on the floor plan. */
public record PitchId(UUID value) implements Serializable {

    public static PitchId random() {
        return new PitchId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static PitchId of(String text) {
        return new PitchId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
