package nl.floreynwijk.green;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a series of shifts. */
public record SeriesId(UUID value) implements Serializable {

    public static SeriesId random() {
        return new SeriesId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
