package nl.floreynwijk.green;

/** How many people a shift has, beside how many it needs. */
public enum Staffing {
    /** Called off. */
    OFF,
    /** Nobody comes yet. */
    EMPTY,
    /** Too few to go ahead. */
    SHORT,
    ENOUGH,
    FULL;

    static Staffing of(int people, int kept, int least, int most, boolean off) {
        if (off) {
            return OFF;
        }
        if (people + kept == 0) {
            return EMPTY;
        }
        if (people + kept >= most) {
            return FULL;
        }
        return people + kept < least ? SHORT : ENOUGH;
    }

    /** Whether people are wanted. */
    public boolean isHole() {
        return this == EMPTY || this == SHORT;
    }
}
