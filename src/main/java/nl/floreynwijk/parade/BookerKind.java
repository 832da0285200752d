package nl.floreynwijk.parade;

/** As what somebody books, on which the price depends. */
public enum BookerKind {
    /** In the shopkeepers' association of the neighbourhood; the register knows. */
    ASSOCIATION,
    /** Member of the co-operative; the register knows. */
    MEMBER,
    /** Lives or works in the neighbourhood, by their own word. */
    NEIGHBOUR,
    /** An association, school, church or institution that does not sell for itself. */
    INSTITUTION,
    /** A child with a rug. */
    CHILD,
    /** From elsewhere. */
    OUTSIDER;

    /** Children sell on a rug, and nobody else books as a child. */
    public boolean suits(Category category) {
        return this != CHILD || category == Category.RUG;
    }
}
