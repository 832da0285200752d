package nl.floreynwijk.harry;

/** Who of the two writes a review. */
public enum ReviewSide {
    /** Whoever asked, about whoever helped. */
    ASKER,
    /** Whoever helped, about whoever asked. */
    HELPER;

    ReviewSide other() {
        return this == ASKER ? HELPER : ASKER;
    }
}
