package nl.floreynwijk.harry;

import java.time.Duration;
import java.time.Instant;

/** What came of a step of one side of a job, or of the office. */
public sealed interface JobResult {

    record Taken() implements JobResult {}

    /** There have to be words, of at most so many characters. */
    record NoWords(int longest) implements JobResult {}

    /** Something in the words keeps them back. */
    record WordsRefused(TextFinding finding) implements JobResult {}

    /** An appointment is between these. */
    record NotThen(Instant first, Instant last) implements JobResult {}

    /** Whoever is sent has to be certified, and is not on that day. */
    record NotCertified(Certificate certificate) implements JobResult {}

    /** A sum is none, or too much. */
    record NoSum() implements JobResult {}

    /** Nobody has that number, or it is the asker's own. */
    record NoSuchMember() implements JobResult {}

    record TooOften(Duration retryAfter) implements JobResult {}

    /** Something else was decided in between. */
    record ChangedMeanwhile() implements JobResult {}
}
