package nl.floreynwijk.harry;

import java.time.Duration;
import java.util.Set;

/** What came of saying what one offers. */
public sealed interface OfferHelpResult {

    /** Others see it now. */
    record Shown() implements OfferHelpResult {}

    /** It is kept; the office looks at it before others see it. */
    record LookedAtFirst(Set<Doubt> doubts) implements OfferHelpResult {}

    record Refused(Set<ListingPlan.Problem> problems) implements OfferHelpResult {}

    /** Something in the words keeps it back. */
    record WordsRefused(TextFinding finding) implements OfferHelpResult {}

    /** The office stopped it: it has to be talked about first. */
    record Blocked(String reason) implements OfferHelpResult {}

    record ChangedMeanwhile() implements OfferHelpResult {}

    record TooOften(Duration retryAfter) implements OfferHelpResult {}
}
