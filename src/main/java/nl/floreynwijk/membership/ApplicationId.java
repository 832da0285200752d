package nl.floreynwijk.membership;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an application; made when its form is shown, so that sending the form twice is sending it once. */
public record ApplicationId(UUID value) implements Serializable {

    public static ApplicationId random() {
        return new ApplicationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
