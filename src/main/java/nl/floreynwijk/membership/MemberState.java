package nl.floreynwijk.membership;

/** How far a membership has come. */
public enum MemberState {
    /** The board approved; it starts when what was asked has been paid or waived. */
    AWAITING_PAYMENT,
    MEMBER,
    /** A member who asked to leave, and may still think better of it. */
    LEAVING,
    ENDED
}
