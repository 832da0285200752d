package nl.floreynwijk.rad;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one try of an evening. */
public record RunId(UUID value) implements Serializable {

    public static RunId random() {
        return new RunId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
