package nl.floreynwijk.budgets;

import java.io.Serializable;
import java.util.UUID;

/** Identifies documents that are added at once; made before they are. */
public record UploadId(UUID value) implements Serializable {

    public static UploadId random() {
        return new UploadId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
