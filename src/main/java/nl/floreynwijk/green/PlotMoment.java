package nl.floreynwijk.green;

/** When a photo of a plot was taken, beside the work. */
public enum PlotMoment {
    BEFORE,
    AFTER
}
