package nl.floreynwijk.green;

/** How far a plot is. */
public enum PlotState {
    /** Somebody thought of it; nothing is agreed yet. */
    IDEA,
    ACTIVE,
    /** Neighbours do not look after it any more. */
    ENDED
}
