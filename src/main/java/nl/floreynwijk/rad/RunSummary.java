package nl.floreynwijk.rad;

import java.time.Instant;
import java.util.Optional;

/**
 * One try of an evening.
 *
 * @param number from 1, practising too
 * @param live whether it is the one that goes on, or was last
 */
public record RunSummary(
        RunId id,
        int number,
        boolean practice,
        RunState state,
        Board board,
        Instant openedAt,
        Optional<Instant> closedAt,
        boolean live) {}
