package nl.floreynwijk.green;

import java.util.List;

/** All tools, what is lent, what is broken, and what does not fit together any more. */
public record ToolInventory(
        List<ToolSummary> tools, List<ToolLoan> loans, List<ToolReport> broken, List<ToolClash> clashes) {}
