package nl.floreynwijk.blockbudget;

/** What became of something that was proposed. */
public enum ProposalState {
    /** Nobody decided on it yet. */
    IDEA,
    /** It is voted on. */
    ACCEPTED,
    /** It became part of another proposal. */
    MERGED,
    /** It is not voted on, with a reason. */
    REFUSED,
    /** Whoever proposed it took it back. */
    WITHDRAWN;

    /** Whether the office may still decide anything about it, and people can be for it. */
    public boolean isAlive() {
        return this == IDEA || this == ACCEPTED;
    }
}
