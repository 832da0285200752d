package nl.floreynwijk.places;

/** What came of giving a block or a landlord its name. */
public sealed interface NamingResult {

    /** It is called this now; nothing is told where it was already. */
    record Named(String name) implements NamingResult {}

    /** Nothing can be called this. */
    record NotAName() implements NamingResult {}

    /** Another one is called this. */
    record NameTaken() implements NamingResult {}

    /** There are as many as there may be. */
    record Enough(int most) implements NamingResult {}

    /** Somebody else renamed or removed it while it was on screen. */
    record ChangedMeanwhile() implements NamingResult {}
}
