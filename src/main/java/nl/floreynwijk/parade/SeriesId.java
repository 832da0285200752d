package nl.floreynwijk.parade;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a market that comes back every year. */
public record SeriesId(UUID value) implements Serializable {

    public static SeriesId random() {
        return new SeriesId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static SeriesId of(String text) {
        return new SeriesId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
