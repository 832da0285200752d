package nl.floreynwijk.rad;

/** What came of writing down how an evening was. */
public sealed interface NotesResult {

    record Kept() implements NotesResult {}

    record TooLong(int longest) implements NotesResult {}

    /** Somebody else changed the evening, or it is not there. */
    record ChangedMeanwhile() implements NotesResult {}
}
