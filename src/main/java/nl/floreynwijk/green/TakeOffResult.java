package nl.floreynwijk.green;

/** What came of taking somebody off a shift. */
public sealed interface TakeOffResult {

    /** They do not come, and read why; whose turn it is gets the place. */
    record Off() implements TakeOffResult {}

    /** They read why, in at most so many characters. */
    record NoReason(int longest) implements TakeOffResult {}

    /** They were not on it any more, or it has begun. */
    record NotOn() implements TakeOffResult {}
}
