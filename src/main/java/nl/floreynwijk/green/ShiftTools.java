package nl.floreynwijk.green;

import java.util.List;
import java.util.Optional;

/**
 * What a shift needs.
 *
 * @param own what can be reserved for it
 * @param capital what a partner can be asked for
 */
public record ShiftTools(
        List<Reserved> reserved, List<ToolRequest> requests, List<ToolSummary> own, List<ToolSummary> capital) {

    /** So many pieces of a tool; and why they are not there, where they are not. */
    public record Reserved(ToolId tool, String name, int pieces, Optional<ToolShortage> shortage) {}
}
