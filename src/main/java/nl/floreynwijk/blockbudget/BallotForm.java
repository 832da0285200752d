package nl.floreynwijk.blockbudget;

/** How people fill in a ballot. */
public enum BallotForm {
    /** They choose all they want. */
    APPROVE,
    /** They choose what they want as far as the money goes. */
    BASKET,
    /** They hand out points, no more than a ballot has. */
    POINTS,
    /** They put what they want in order, the best first. */
    RANK
}
