package nl.floreynwijk.blockbudget;

import java.time.Duration;

/** What came of giving a vote to somebody else. */
public sealed interface ProxyOfferResult {

    /** They are asked, now or already before. */
    record Offered() implements ProxyOfferResult {}

    /** The vote was used before, in this way. */
    record VotedAlready(Way way) implements ProxyOfferResult {}

    /** It was given before, and not taken back. */
    record GivenAlready() implements ProxyOfferResult {}

    /** They vote for as many others as they may. */
    record HolderFull() implements ProxyOfferResult {}

    /** Nobody votes now. */
    record NotNow() implements ProxyOfferResult {}

    /** So many were asked that others would be bothered. */
    record TooOften(Duration retryAfter) implements ProxyOfferResult {}
}
