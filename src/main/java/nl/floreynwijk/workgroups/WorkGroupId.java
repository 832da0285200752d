package nl.floreynwijk.workgroups;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a working group. */
public record WorkGroupId(UUID value) implements Serializable {

    public static WorkGroupId random() {
        return new WorkGroupId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
