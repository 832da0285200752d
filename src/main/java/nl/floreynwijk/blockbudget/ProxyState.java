package nl.floreynwijk.blockbudget;

/** What became of a vote that was given to somebody else. */
public enum ProxyState {
    /** The other one was asked and did not answer yet. */
    OFFERED,
    /** The other one will vote for the giver, who cannot until it is taken back. */
    ACCEPTED,
    /** The other one would rather not, or no longer. */
    DECLINED,
    /** The giver took it back. */
    REVOKED,
    /** The other one voted for the giver. */
    USED
}
