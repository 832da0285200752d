package nl.floreynwijk.green;

/** What a mentor says of a learning goal. */
public enum GoalStanding {
    /** Nothing so far. */
    OPEN,
    REACHED,
    NOT_YET
}
