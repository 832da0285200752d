package nl.floreynwijk.harry;

/** What cannot be taken of an item. */
public enum ItemProblem {
    /** There is none, or it is too long. */
    NAME_DUTCH,
    NAME_ENGLISH,
    WORDS,
    /** None is chosen. */
    ROOMS,
    /** A certificate is named for what needs none, or none for what needs one. */
    CERTIFICATE,
    /** An emergency without danger. */
    DANGER,
    /** An emergency that would be the tenant's own work. */
    EMERGENCY,
    /** What is the landlord's own work needs no subscription. */
    COVER,
    TIP_DUTCH,
    TIP_ENGLISH,
    /** Too many, too long, or one that leads to the item itself. */
    QUESTIONS
}
