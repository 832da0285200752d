package nl.floreynwijk.blockbudget;

/** What becomes of money that no winner needs. */
public enum Rest {
    /** It is saved for a later year. */
    SAVE,
    /** It goes to whatever has most votes and still fits. */
    SPEND,
    /** It goes to a proposal that is named before voting begins. */
    SPARE
}
