package nl.floreynwijk.green;

import java.time.Instant;
import java.util.Optional;

/**
 * A plot in a list and on the map.
 *
 * @param neighbours how many are in its group
 * @param mine whether whoever asks is one of them
 * @param next when the next shift there begins, that is not called off
 */
public record PlotSummary(
        PlotId id,
        String name,
        PlotKind kind,
        PlotState state,
        MapPoint point,
        String place,
        int neighbours,
        boolean mine,
        Optional<Instant> next) {}
