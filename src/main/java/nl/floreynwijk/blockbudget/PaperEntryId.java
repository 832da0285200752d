package nl.floreynwijk.blockbudget;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what somebody read from a paper form. */
public record PaperEntryId(UUID value) implements Serializable {

    public static PaperEntryId random() {
        return new PaperEntryId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static PaperEntryId of(String text) {
        return new PaperEntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
