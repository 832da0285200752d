package nl.floreynwijk.places;

/** What came of removing a block or a landlord. */
public sealed interface RemovalResult {

    /** It is gone; nothing is told where it was already. */
    record Removed() implements RemovalResult {}

    /** So many dwellings still belong to it. */
    record StillUsed(int dwellings) implements RemovalResult {}
}
