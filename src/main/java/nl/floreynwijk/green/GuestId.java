package nl.floreynwijk.green;

import java.util.UUID;

/** Identifies somebody without an account who comes to a shift. */
record GuestId(UUID value) {

    static GuestId random() {
        return new GuestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
