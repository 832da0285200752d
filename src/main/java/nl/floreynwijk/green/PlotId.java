package nl.floreynwijk.green;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a plot. */
public record PlotId(UUID value) implements Serializable {

    public static PlotId random() {
        return new PlotId(UUID.randomUUID());
    }

    /** The plot whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static PlotId of(String text) {
        return new PlotId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
