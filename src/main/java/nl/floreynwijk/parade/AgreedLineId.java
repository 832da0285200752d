package nl.floreynwijk.parade;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one line of what was agreed. */
public record AgreedLineId(UUID value) implements Serializable {

    public static AgreedLineId random() {
        return new AgreedLineId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static AgreedLineId of(String text) {
        return new AgreedLineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
