package nl.floreynwijk.parade;

import java.util.List;

/** What came of saying what an edition asks. */
public sealed interface PriceResult {

    /** It asks this from now on. */
    record Kept() implements PriceResult {}

    /** These stand since booking opened; others can still be added. */
    record Standing(List<PriceCell> cells) implements PriceResult {}

    /** Somebody else changed prices in between. */
    record ChangedMeanwhile() implements PriceResult {}
}
