package nl.floreynwijk.parade;

/** What stands out in a booking, so that the organiser looks at it. */
public enum Standout {
    /** It is a business, and gave no number of the trade register. */
    NO_KVK,
    /** It is about food, and the rules about food are not ticked. */
    FOOD_NOT_TICKED,
    /** The same person has another booking on the same day. */
    TWICE,
    /** There are as many stalls of its sector as there should be. */
    MANY_ALIKE,
    /** A stall of its sector stands directly beside it. */
    BESIDE_ALIKE,
    /** They say that they are of the neighbourhood, and the register does not know. */
    OWN_WORD,
    /** They said no to where the organiser moved them, and their old place is taken. */
    MOVE_REFUSED
}
