package nl.floreynwijk.parade;

import java.util.List;

/**
 * A market that comes back every year.
 *
 * @param aliases what else people call it, or called it once
 */
public record SeriesSummary(SeriesId id, String name, List<String> aliases) {}
