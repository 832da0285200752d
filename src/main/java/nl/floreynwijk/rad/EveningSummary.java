package nl.floreynwijk.rad;

import java.time.Instant;

/**
 * An evening in a list.
 *
 * @param begun whether it went on for real, be it with nobody in it yet
 * @param cards how many
 * @param people who took part in the last run that was for real
 */
public record EveningSummary(
        EveningId id,
        String name,
        String place,
        Instant beginsAt,
        boolean begun,
        boolean ended,
        int cards,
        int people) {}
