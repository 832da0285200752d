package nl.floreynwijk.access;

/** What came of adding the passkey that a browser made. */
public sealed interface PasskeyAddResult {

    /** It signs in from now on; {@code name} is what it is called. */
    record Added(String name) implements PasskeyAddResult {}

    /** It took too long, or was asked for by somebody else. */
    record Expired() implements PasskeyAddResult {}

    /** It was not made as asked, or is known already. */
    record Refused() implements PasskeyAddResult {}

    /** They have {@code most} already. */
    record Enough(int most) implements PasskeyAddResult {}
}
