package nl.floreynwijk.green;

import java.time.Instant;
import java.util.List;
import nl.floreynwijk.base.i18n.DutchTime;

/**
 * A tool and how many pieces of it are there.
 *
 * @param broken how many do not work
 * @param freeToday how many nobody needs today
 * @param needs when others need some, the earliest first
 * @param version on which somebody decides
 */
public record ToolSummary(
        ToolId id, ToolPlan plan, ToolState state, int broken, int freeToday, List<ToolNeed> needs, int version) {

    static ToolSummary of(ToolTable.Row tool, List<Commitment> all, Instant now) {
        var needed = all.stream().filter(it -> it.tool().equals(tool.id())).toList();
        var today = DutchTime.day(now);
        var taken = Commitment.most(needed, DutchTime.beginning(today), DutchTime.beginning(today.plusDays(1)));
        return new ToolSummary(
                tool.id(),
                tool.plan(),
                tool.state(),
                tool.broken(),
                Math.max(0, tool.usable() - taken),
                needed.stream()
                        .map(it -> new ToolNeed(it.pieces(), it.from(), it.until()))
                        .toList(),
                tool.version());
    }

    /** Whether the neighbourhood's own and in use. */
    public boolean isOwn() {
        return plan.owner() == ToolOwner.OWN && state != ToolState.GONE;
    }

    /** Whether a partner is asked for it each time. */
    public boolean isCapital() {
        return plan.owner() == ToolOwner.CAPITAL && state != ToolState.GONE;
    }
}
