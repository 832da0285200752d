package nl.floreynwijk.parade;

/**
 * What somebody chooses pitches of.
 *
 * @param mostPitches so many pitches somebody has at most
 */
public record BookingChoice(EditionSummary edition, PriceList prices, int mostPitches) {}
