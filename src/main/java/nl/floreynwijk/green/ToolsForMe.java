package nl.floreynwijk.green;

import java.util.List;

/** What a member can borrow, and what they have or were promised. */
public record ToolsForMe(List<ToolSummary> tools, List<ToolLoan> mine) {}
