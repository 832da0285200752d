package nl.floreynwijk.membership;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a request to erase somebody. */
public record ErasureId(UUID value) implements Serializable {

    static ErasureId random() {
        return new ErasureId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
