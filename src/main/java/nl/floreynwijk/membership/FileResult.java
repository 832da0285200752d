package nl.floreynwijk.membership;

import java.time.Duration;
import java.time.LocalDate;

/** What came of somebody asking for a list as a file or on paper. */
public sealed interface FileResult {

    /** The file is written, with so many members or dwellings in it. */
    record Written(int rows) implements FileResult {}

    /** There are more than {@code most} of them. */
    record TooMany(int most) implements FileResult {}

    /** They took many in the last hour; the next goes after {@code retryAfter}. */
    record TooOften(Duration retryAfter) implements FileResult {}

    /** The register is only known from {@code first} to {@code last}. */
    record NotADay(LocalDate first, LocalDate last) implements FileResult {}

    /** There is no such block, or no longer. */
    record NoSuchBlock() implements FileResult {}
}
