package nl.floreynwijk.green;

import java.time.Instant;

/**
 * When pieces of a tool are not there for others.
 *
 * @param until the moment after it
 */
public record ToolNeed(int pieces, Instant from, Instant until) {}
