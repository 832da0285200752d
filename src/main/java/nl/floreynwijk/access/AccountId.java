package nl.floreynwijk.access;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an account. */
public record AccountId(UUID value) implements Serializable {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    /** The account whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
