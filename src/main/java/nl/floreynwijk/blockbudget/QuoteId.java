package nl.floreynwijk.blockbudget;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what a supplier asks for a piece of work. */
public record QuoteId(UUID value) implements Serializable {

    public static QuoteId random() {
        return new QuoteId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static QuoteId of(String text) {
        return new QuoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
