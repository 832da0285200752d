package nl.floreynwijk.places;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a landlord. */
public record LandlordId(UUID value) implements Serializable {

    public static LandlordId random() {
        return new LandlordId(UUID.randomUUID());
    }

    /** The landlord whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static LandlordId of(String text) {
        return new LandlordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
