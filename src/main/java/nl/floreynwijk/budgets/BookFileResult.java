package nl.floreynwijk.budgets;

import java.time.Duration;

/** What came of somebody asking for the books as a file. */
public sealed interface BookFileResult {

    /** The file is written, with so many transfers in it. */
    record Written(int transfers) implements BookFileResult {}

    /** There are more than {@code most} of them. */
    record TooMany(int most) implements BookFileResult {}

    /** They took many in the last hour; the next goes after {@code retryAfter}. */
    record TooOften(Duration retryAfter) implements BookFileResult {}

    /** There is no such budget. */
    record NoSuchBudget() implements BookFileResult {}
}
