package nl.floreynwijk.blockbudget;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one vote on the roll of a round. */
public record VoterId(UUID value) implements Serializable {

    public static VoterId random() {
        return new VoterId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static VoterId of(String text) {
        return new VoterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
