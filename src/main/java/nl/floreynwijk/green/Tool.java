package nl.floreynwijk.green;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What neighbours work with, of which there are so many pieces.
 *
 * <p>Whoever gives pieces away, or says that some are broken, locks it first, so that two never get the last one.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("green_tool")
class Tool {

    @Id
    private final ToolId id;

    private String name = "";
    private int pieces;
    private int broken;
    private String place = "";
    private ToolState state = ToolState.GOOD;
    private ToolOwner owner = ToolOwner.OWN;
    private String partner = "";
    private boolean adultsOnly;
    private boolean lent;
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a tool from its row. */
    Tool(ToolId id, Instant changedAt) {
        this.id = id;
        this.changedAt = changedAt;
    }

    static Tool added(ToolPlan plan, Instant now) {
        var tool = new Tool(ToolId.random(), now);
        tool.become(plan, now);
        return tool;
    }

    /**
     * Is as the plan says from now on; one that nobody used any more is used again.
     *
     * @throws IllegalArgumentException when the plan has problems
     */
    void become(ToolPlan plan, Instant now) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a tool: " + plan.problems());
        }
        name = plan.name();
        pieces = plan.pieces();
        place = plan.place();
        owner = plan.owner();
        partner = plan.partner();
        adultsOnly = plan.adultsOnly();
        lent = plan.lent();
        changedAt = now;
        brokenAre(Math.min(broken, pieces));
    }

    private void brokenAre(int number) {
        broken = number;
        state = broken == pieces ? ToolState.BROKEN : ToolState.GOOD;
    }

    /** Of so many pieces somebody says that they are broken; of how many that was not known. */
    int breaks(int number) {
        require(number > 0 && isUsed(), "Nothing breaks");
        var more = Math.min(number, pieces - broken);
        brokenAre(broken + more);
        return more;
    }

    /** So many are mended. */
    void mend(int number) {
        require(number >= 0, "Nothing is mended");
        if (isUsed()) {
            brokenAre(Math.max(0, broken - number));
        }
    }

    /** Nobody uses it any more. */
    void leaveUse(Instant now) {
        broken = 0;
        state = ToolState.GONE;
        changedAt = now;
    }

    boolean isUsed() {
        return state != ToolState.GONE;
    }

    /** Whether a partner is asked for it each time. */
    boolean isCapital() {
        return owner == ToolOwner.CAPITAL;
    }

    /** Whether members may take it home. */
    boolean isLent() {
        return lent && isUsed();
    }

    boolean isForAdults() {
        return adultsOnly;
    }

    /** How many there are that work. */
    int usable() {
        return isUsed() ? pieces - broken : 0;
    }

    ToolId id() {
        return id;
    }

    String name() {
        return name;
    }

    String partner() {
        return partner;
    }

    /** Of one that was kept. */
    int version() {
        return version == null ? 0 : version;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
