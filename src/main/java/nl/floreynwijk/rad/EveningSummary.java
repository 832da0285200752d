package nl.floreynwijk.rad;

import java.time.Instant;
import java.util.Optional;

/**
 * An evening in a list.
 *
 * @param homeUntil when members take part from home no longer; empty when they never do
 * @param begun whether it went on for real, be it with nobody in it yet
 * @param cards how many
 * @param people who took part in the last run that was for real
 */
public record EveningSummary(
        EveningId id,
        String name,
        String place,
        Instant beginsAt,
        Optional<Instant> homeUntil,
        boolean begun,
        boolean ended,
        int cards,
        int people) {}
