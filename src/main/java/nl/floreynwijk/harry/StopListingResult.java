package nl.floreynwijk.harry;

/** What came of a decision about a listing. */
public sealed interface StopListingResult {

    record Decided() implements StopListingResult {}

    /** There is none, or it is longer than {@code longest} characters. */
    record NoReason(int longest) implements StopListingResult {}

    /** Its neighbour, or somebody else of the office, changed it since it was looked at. */
    record ChangedMeanwhile() implements StopListingResult {}
}
