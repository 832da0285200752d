package nl.floreynwijk.harry;

import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * What neighbours ask who do one kind of work.
 *
 * @param neighbours how many do it
 * @param forNothing how many of them ask no money
 * @param least of those who ask a fixed sum, and {@code most}; empty when nobody does
 */
public record NeighbourPrices(int neighbours, int forNothing, Optional<Euros> least, Optional<Euros> most) {}
