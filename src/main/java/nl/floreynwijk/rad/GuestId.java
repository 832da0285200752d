package nl.floreynwijk.rad;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a guest of an evening. */
public record GuestId(UUID value) implements Serializable {

    public static GuestId random() {
        return new GuestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
