package nl.floreynwijk.harry;

import java.time.Duration;
import java.util.Set;

/** What came of asking. */
public sealed interface AskResult {

    /**
     * It is out.
     *
     * @param asked how many neighbours it reached at once; none where the office sends somebody
     */
    record Placed(RequestId id, int asked) implements AskResult {}

    /** It is kept; the office looks at it before others see it. */
    record LookedAtFirst(RequestId id) implements AskResult {}

    record Refused(Set<RequestPlan.Problem> problems) implements AskResult {}

    /** Something in the words keeps it back. */
    record WordsRefused(TextFinding finding) implements AskResult {}

    /** It is the landlord's work. */
    record ForTheLandlord(Item item) implements AskResult {}

    /** Nobody knows where to go: the member has no address. */
    record NoAddress() implements AskResult {}

    /** The one who was picked takes no requests now. */
    record PickedIsAway() implements AskResult {}

    /** They have so many that are not done yet. */
    record TooMany(int most) implements AskResult {}

    record TooOften(Duration retryAfter) implements AskResult {}
}
