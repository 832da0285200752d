package nl.floreynwijk.green;

/** What neighbours do at a plot. */
public enum PlotKind {
    /** They make something that is not there yet: "mooier maken". */
    MAKE,
    /** They keep up what is there, in the place of a service: "mooi houden". */
    KEEP
}
