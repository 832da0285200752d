package nl.floreynwijk.access;

/** How somebody's acting for a member ended. */
public enum ActingEnding {
    /** The actor pressed the button. */
    STOPPED,
    /** The half hour was over. */
    EXPIRED,
    /** No tab was open any more. */
    TAB_CLOSED,
    /** The actor signed out, or the session ended. */
    SIGNED_OUT,
    /** The actor or the member no longer has what it takes. */
    NOT_ALLOWED
}
