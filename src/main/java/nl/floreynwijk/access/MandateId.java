package nl.floreynwijk.access;

import java.io.Serializable;
import java.util.UUID;

/** Identifies the appointment of a guardian. */
public record MandateId(UUID value) implements Serializable {

    static MandateId random() {
        return new MandateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
