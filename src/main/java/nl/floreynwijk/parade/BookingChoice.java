package nl.floreynwijk.parade;

import java.util.Set;

/**
 * What somebody chooses pitches of.
 *
 * @param full of which kinds of stalls there are as many as there may be
 * @param mostPitches so many pitches somebody has at most
 * @param seen what else there is, and what does not go on
 */
public record BookingChoice(
        EditionSummary edition, PriceList prices, Set<Category> full, int mostPitches, SeenEditions seen) {

    public BookingChoice {
        full = Set.copyOf(full);
    }
}
