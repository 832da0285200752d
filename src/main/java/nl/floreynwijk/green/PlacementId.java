package nl.floreynwijk.green;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a placement. */
public record PlacementId(UUID value) implements Serializable {

    public static PlacementId random() {
        return new PlacementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
