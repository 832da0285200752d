package nl.floreynwijk.places;

/**
 * A block or a landlord in a list.
 *
 * @param dwellings how many belong to it
 * @param version what it read as, for a change that must not undo somebody else's
 */
public record GroupSummary<I>(I id, String name, int dwellings, int version) {}
