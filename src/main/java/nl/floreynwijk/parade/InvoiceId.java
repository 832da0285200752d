package nl.floreynwijk.parade;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an invoice or a credit note. */
public record InvoiceId(UUID value) implements Serializable {

    public static InvoiceId random() {
        return new InvoiceId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static InvoiceId of(String text) {
        return new InvoiceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
