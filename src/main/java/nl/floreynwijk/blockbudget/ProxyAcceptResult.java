package nl.floreynwijk.blockbudget;

/** What came of accepting the vote of somebody else. */
public sealed interface ProxyAcceptResult {

    /** They vote for the giver from now on, or did already. */
    record Accepted() implements ProxyAcceptResult {}

    /** They vote for as many others as they may. */
    record Full() implements ProxyAcceptResult {}

    /** The giver used the vote in the meantime, in this way. */
    record VotedAlready(Way way) implements ProxyAcceptResult {}

    /** It was taken back or declined in the meantime. */
    record Gone() implements ProxyAcceptResult {}

    /** Nobody votes now. */
    record NotNow() implements ProxyAcceptResult {}
}
