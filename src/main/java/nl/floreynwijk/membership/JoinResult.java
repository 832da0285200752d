package nl.floreynwijk.membership;

import java.time.Duration;
import java.util.List;

/** What came of sending the form to join. */
public sealed interface JoinResult {

    /** A mail is on its way to the address; what it says depends on who has that address, and only they learn it. */
    record Sent() implements JoinResult {}

    /** They are a member, or their application waits; only whoever takes a form down at the desk learns this. */
    record Known() implements JoinResult {}

    /** Something has to be put right first, in the order of the form. */
    record Refused(List<JoinProblem> problems) implements JoinResult {}

    /** Too many forms came from here, or for this address. */
    record TooMany(Duration retryAfter) implements JoinResult {}
}
