package nl.floreynwijk.green;

import java.util.Set;

/** What came of saying how a tool is. */
public sealed interface ToolResult {

    /** It is so from now on. */
    record Kept(ToolId id) implements ToolResult {}

    /** These cannot be taken. */
    record Refused(Set<ToolPlan.Problem> problems) implements ToolResult {}

    /** Another tool is called so. */
    record NameTaken() implements ToolResult {}

    /** Somebody else said something of it in between. */
    record ChangedMeanwhile() implements ToolResult {}
}
