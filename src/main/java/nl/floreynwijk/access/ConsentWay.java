package nl.floreynwijk.access;

/** How a member agreed that somebody acts for them. */
public enum ConsentWay {
    /** Said so on the phone. */
    BY_PHONE,
    /** Sits at the desk. */
    AT_DESK,
    /** Wrote so, on paper or by mail. */
    IN_WRITING,
    /** Appointed the actor as guardian. */
    MANDATE
}
