package nl.floreynwijk.membership;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what somebody was asked to pay before their membership starts. */
public record DueId(UUID value) implements Serializable {

    static DueId random() {
        return new DueId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
