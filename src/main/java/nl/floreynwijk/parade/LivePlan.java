package nl.floreynwijk.parade;

/**
 * A floor plan as it was at some moment.
 *
 * @param stamp tells it from the floor plan before and after it
 */
public record LivePlan(long stamp, FloorPlan plan) {

    /** Of whoever saw none yet. */
    public static final long NONE = -1;
}
