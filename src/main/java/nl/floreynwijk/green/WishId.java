package nl.floreynwijk.green;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what a neighbour would like at a plot. */
public record WishId(UUID value) implements Serializable {

    public static WishId random() {
        return new WishId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
