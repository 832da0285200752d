package nl.floreynwijk.access;

import java.time.Instant;
import java.util.Optional;

/**
 * One time that somebody acted for a member, as the member sees it.
 *
 * @param actor what they are called who acted
 * @param endedAt empty while it goes on
 */
public record ActingSummary(
        String actor, String reason, ConsentWay way, Instant startedAt, Optional<Instant> endedAt) {}
