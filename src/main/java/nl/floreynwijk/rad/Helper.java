package nl.floreynwijk.rad;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who counts coins at tables, at a secret address.
 *
 * @param endedAt when the host ended that; empty while they may
 */
public record Helper(HelperId id, EveningId evening, String name, Optional<Instant> endedAt) {}
