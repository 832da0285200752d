package nl.floreynwijk.access;

import java.util.UUID;

/** Identifies a passkey within the portal; a device knows it by another name. */
public record PasskeyId(UUID value) {

    static PasskeyId random() {
        return new PasskeyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
