package nl.floreynwijk.green;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what a partner is asked for. */
public record ToolRequestId(UUID value) implements Serializable {

    public static ToolRequestId random() {
        return new ToolRequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
