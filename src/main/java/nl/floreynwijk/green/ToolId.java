package nl.floreynwijk.green;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a tool. */
public record ToolId(UUID value) implements Serializable {

    public static ToolId random() {
        return new ToolId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
