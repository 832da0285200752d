package nl.floreynwijk.blockbudget;

/**
 * Lets the rounds of a demo be as far as if they had begun earlier.
 *
 * <p>It asks nobody's leave and changes what was published, so nothing but the demo may use it; an architecture test
 * watches over that.
 */
public interface EarlierRounds {

    /** Puts all days of an opened round so many days back, and what was said in it with them; what is due by then happens. */
    void putBack(RoundId id, int days);
}
