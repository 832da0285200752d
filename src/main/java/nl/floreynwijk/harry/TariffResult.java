package nl.floreynwijk.harry;

import java.util.Set;

/** What came of writing down what a subscription costs. */
public sealed interface TariffResult {

    record Kept() implements TariffResult {}

    record Refused(Set<TariffPlan.Problem> problems) implements TariffResult {}

    /** Another price of it holds from the same day on. */
    record SameDay() implements TariffResult {}
}
