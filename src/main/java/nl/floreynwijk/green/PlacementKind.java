package nl.floreynwijk.green;

/** Who somebody is that learns by working with us. */
public enum PlacementKind {
    /** A pupil of a school. */
    SCHOOL,
    /** Somebody on the way to paid work. */
    WORK
}
