package nl.floreynwijk.blockbudget;

/** What came of taking a vote back, or of no longer wanting to vote for somebody else. */
public sealed interface ProxyEndResult {

    /** It no longer stands, since now or before: whoever gave it has their vote again. */
    record Ended() implements ProxyEndResult {}

    /** The holder voted by it before, so it stays as it is. */
    record UsedAlready() implements ProxyEndResult {}

    /** Nobody votes now. */
    record NotNow() implements ProxyEndResult {}
}
