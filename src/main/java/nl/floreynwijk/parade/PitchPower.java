package nl.floreynwijk.parade;

/** What power there is at a pitch. */
public enum PitchPower {
    /** None. */
    NONE,
    /** 230 V. */
    P230,
    /** 400 V, and 230 V too. */
    P400
}
