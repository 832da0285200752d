package nl.floreynwijk.green;

import java.time.Instant;
import java.util.Optional;

/**
 * What a neighbour would like at a plot.
 *
 * @param by what they are called by others
 * @param mine whether whoever asks wished it, or acts for whoever did
 * @param answer what the gardener says to it; empty as long as it waits
 */
public record PlotWish(WishId id, String by, boolean mine, String text, Instant wishedAt, Optional<String> answer) {}
