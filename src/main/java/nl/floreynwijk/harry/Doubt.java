package nl.floreynwijk.harry;

/** Why the office looks at a text before others do. */
public enum Doubt {
    /** Words that hurt. */
    ABUSE,
    /** It sounds like something that is no work for a neighbour. */
    DUTY
}
