package nl.floreynwijk.blockbudget;

import java.util.List;
import nl.floreynwijk.tally.PbDefect;

/** What came of loading an election to look around in. */
public sealed interface PracticeResult {

    /** It is there as a finished round, which only the office sees. */
    record Loaded(RoundId id) implements PracticeResult {}

    /** The file is wrong in these places. */
    record Refused(List<PbDefect> defects) implements PracticeResult {

        public Refused {
            defects = List.copyOf(defects);
        }
    }

    /** It has more proposals than fit on a page, or is not counted in any time worth waiting for. */
    record TooLarge() implements PracticeResult {}
}
