package nl.floreynwijk.bench;

import java.time.Duration;

/**
 * What an answer of the portal cost.
 *
 * @param sent bytes of its body on their way, compressed where a browser would get it compressed
 * @param unpacked bytes of the same, unpacked
 * @param took from asking to having read it all
 */
public record UidlReply(int sent, int unpacked, Duration took) {}
