package nl.floreynwijk.rad;

/** What came of asking somebody to count at tables. */
public sealed interface HelperResult {

    /**
     * They can begin.
     *
     * @param address where they count: whoever has it is the helper, and it is not shown again
     */
    record Added(String address) implements HelperResult {}

    record NameMissing(int longest) implements HelperResult {}

    record Full(int most) implements HelperResult {}

    /** The evening is over. */
    record Ended() implements HelperResult {}
}
