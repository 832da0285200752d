package nl.floreynwijk.budgets;

import java.io.Serializable;
import java.util.UUID;

/** Identifies work that is expected; made when the form is shown. */
public record PlannedWorkId(UUID value) implements Serializable {

    public static PlannedWorkId random() {
        return new PlannedWorkId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static PlannedWorkId of(String text) {
        return new PlannedWorkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
