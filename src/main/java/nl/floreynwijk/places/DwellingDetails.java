package nl.floreynwijk.places;

/**
 * One dwelling in full.
 *
 * @param version what it read as, for a change that must not undo somebody else's
 */
public record DwellingDetails(Placing placing, int version) {}
