package nl.floreynwijk.harry;

import java.time.Instant;
import java.util.Optional;

/**
 * Two people do not get on about a job.
 *
 * @param text what was said; "" for the other side
 * @param byReader whether the reader said so
 * @param byAsker whether whoever asked said so, or the office for them
 * @param decision what the office decided; empty as long as it did not
 */
public record Trouble(String text, Instant at, boolean byReader, boolean byAsker, Optional<String> decision) {}
