package nl.floreynwijk.rad;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a card of an evening. */
public record CardId(UUID value) implements Serializable {

    public static CardId random() {
        return new CardId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
