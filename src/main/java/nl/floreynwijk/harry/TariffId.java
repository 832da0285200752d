package nl.floreynwijk.harry;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what a subscription costs from one day to another. */
public record TariffId(UUID value) implements Serializable {

    public static TariffId random() {
        return new TariffId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
