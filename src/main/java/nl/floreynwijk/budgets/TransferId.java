package nl.floreynwijk.budgets;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifies a transfer; made before it is booked, so that booking it again is booking it once. */
public record TransferId(UUID value) implements Serializable {

    /** That of the transfer of this kind which happens once to that thing. */
    static TransferId of(TransferKind kind, UUID once) {
        return new TransferId(UUID.nameUUIDFromBytes((kind + "/" + once).getBytes(StandardCharsets.UTF_8)));
    }

    public static TransferId random() {
        return new TransferId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static TransferId of(String text) {
        return new TransferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
