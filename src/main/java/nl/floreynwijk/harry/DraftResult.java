package nl.floreynwijk.harry;

/** What came of beginning a new version of a list. */
public sealed interface DraftResult {

    /** There is a draft to work on, now or since before. */
    record Drafted(ListId id) implements DraftResult {}

    /** There are {@code most} versions of it. */
    record TooMany(int most) implements DraftResult {}
}
