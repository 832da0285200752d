package nl.floreynwijk.harry;

/** Who is to do what somebody asks. */
public enum RequestKind {
    /** A handy neighbour: small work that everybody may do. */
    NEIGHBOUR,
    /** Somebody who is certified for it, whom the office sends. */
    TEAM
}
