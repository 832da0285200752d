package nl.floreynwijk.harry;

import java.time.Instant;
import java.util.Optional;

/**
 * Two people do not get on about a job.
 *
 * @param text what was said; "" for the other side
 * @param byReader whether the reader said so
 * @param decision what the office decided; empty as long as it did not
 */
public record Trouble(String text, Instant at, boolean byReader, Optional<String> decision) {}
