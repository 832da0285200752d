package nl.floreynwijk.blockbudget;

/** How far a winner is. */
public enum WorkState {
    /** Its money is still in the pot of the vote. */
    WAITING,
    /** Its money could not be set apart. */
    REFUSED,
    /** Its money is set apart: suppliers are asked what it costs. */
    READY,
    /** A supplier is chosen. */
    ORDERED,
    /** Somebody reported that it is done. */
    DONE,
    /** Somebody who lives there saw that it is. */
    CONFIRMED,
    /** It was decided not to carry it out. */
    DROPPED;

    /** Whether its money was set apart. */
    public boolean hasMoney() {
        return switch (this) {
            case READY, ORDERED, DONE, CONFIRMED -> true;
            case WAITING, REFUSED, DROPPED -> false;
        };
    }
}
