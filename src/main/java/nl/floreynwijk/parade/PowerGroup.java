package nl.floreynwijk.parade;

import java.util.List;

/**
 * Stalls beside each other on one fuse.
 *
 * @param number from 1, as it stands on the plan
 * @param top whether it is at the upper side of the floor plan
 * @param over whether it draws more than one fuse gives, because a single stall does
 */
public record PowerGroup(int number, boolean top, List<PowerLoad> loads, int watts, boolean over) {}
