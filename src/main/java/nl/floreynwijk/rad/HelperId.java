package nl.floreynwijk.rad;

import java.io.Serializable;
import java.util.UUID;

/** Identifies somebody who counts coins at tables. */
public record HelperId(UUID value) implements Serializable {

    public static HelperId random() {
        return new HelperId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
