package nl.floreynwijk.membership;

import java.time.Duration;
import java.util.List;

/** What came of looking for neighbours. */
public sealed interface NeighboursResult {

    /**
     * These are found.
     *
     * @param hasMore whether there are others after them
     */
    record Found(List<Neighbour> neighbours, boolean hasMore) implements NeighboursResult {}

    /** Whoever asks is no member themselves, or no longer. */
    record NoMember() implements NeighboursResult {}

    /** They looked very often in a short time. */
    record TooOften(Duration retryAfter) implements NeighboursResult {}
}
