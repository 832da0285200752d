package nl.floreynwijk.parade;

import java.util.Set;

/** What came of saying how a market is called. */
public sealed interface SeriesResult {

    /** It is called so from now on. */
    record Kept(SeriesId id) implements SeriesResult {}

    /** These cannot be taken. */
    record Refused(Set<SeriesPlan.Problem> problems) implements SeriesResult {}

    /** Another market is called so, or was. */
    record NameTaken(String name) implements SeriesResult {}

    /** There is no such market any more. */
    record Gone() implements SeriesResult {}
}
