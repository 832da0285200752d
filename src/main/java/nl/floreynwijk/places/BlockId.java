package nl.floreynwijk.places;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a block. */
public record BlockId(UUID value) implements Serializable {

    public static BlockId random() {
        return new BlockId(UUID.randomUUID());
    }

    /** The block whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static BlockId of(String text) {
        return new BlockId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
