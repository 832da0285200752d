package nl.floreynwijk.membership;

/** Which part of the register somebody looks at. */
public enum Standing {
    /** Who is a member, also when they asked to leave. */
    NOW,
    /** Whom the board approved, and whose membership starts when they paid. */
    AWAITING,
    /** Whose membership ended. */
    ENDED,
    /** Everybody the register ever held. */
    ALL
}
