package nl.floreynwijk.membership;

import java.time.Instant;

/**
 * Something that somebody promised to be at, in whichever module: so that nobody promises to be at two places at once without
 * noticing.
 *
 * @param what it is, in their language
 */
public record Engagement(String what, Instant from, Instant until) {}
