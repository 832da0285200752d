package nl.floreynwijk.rad;

import java.io.Serializable;
import java.util.UUID;

/** The secret in the address of an evening's big screen, which its host opens: whoever has it can only look. */
public record ScreenKey(UUID value) implements Serializable {

    public static ScreenKey random() {
        return new ScreenKey(UUID.randomUUID());
    }

    /** The one that reads like this; {@code text} is what {@link #toString()} gave. */
    public static ScreenKey of(String text) {
        return new ScreenKey(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
