package nl.floreynwijk.blockbudget;

import java.io.Serializable;
import java.util.UUID;

/** Identifies that somebody gave their vote to somebody else in the block. */
public record ProxyId(UUID value) implements Serializable {

    public static ProxyId random() {
        return new ProxyId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static ProxyId of(String text) {
        return new ProxyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
