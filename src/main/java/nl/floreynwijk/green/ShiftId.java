package nl.floreynwijk.green;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a shift. */
public record ShiftId(UUID value) implements Serializable {

    public static ShiftId random() {
        return new ShiftId(UUID.randomUUID());
    }

    /** The shift whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static ShiftId of(String text) {
        return new ShiftId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
