package nl.floreynwijk.green;

import java.util.List;

/**
 * Everything about a plot that members may read.
 *
 * @param group what those are called by others who look after it, by name
 * @param mine whether whoever asks is one of them
 * @param ownMap whether the neighbourhood has a map of its own, instead of the portal's sketch
 * @param version on which somebody of the office decides
 */
public record PlotDetails(
        PlotId id,
        PlotPlan plan,
        List<String> group,
        boolean mine,
        List<PlotPhoto> photos,
        List<PlotWish> wishes,
        boolean ownMap,
        int version) {}
