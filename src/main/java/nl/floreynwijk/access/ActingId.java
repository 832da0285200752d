package nl.floreynwijk.access;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one time that somebody acted for somebody else. */
record ActingId(UUID value) implements Serializable {

    static ActingId random() {
        return new ActingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
