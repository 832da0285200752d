package nl.floreynwijk.green;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what somebody said of a broken tool. */
public record ToolReportId(UUID value) implements Serializable {

    public static ToolReportId random() {
        return new ToolReportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
