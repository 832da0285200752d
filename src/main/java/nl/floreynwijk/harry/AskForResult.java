package nl.floreynwijk.harry;

import java.util.Set;

/** What came of asking for somebody without an account. */
public sealed interface AskForResult {

    /** It came as far as what was asked. */
    record Asked(AskResult result) implements AskForResult {}

    /** Who it is for is not clear, and perhaps not what is asked either. */
    record Refused(Set<OutsideClient.Problem> problems, Set<RequestPlan.Problem> others) implements AskForResult {}
}
