package nl.floreynwijk.parade;

/**
 * What one stall draws.
 *
 * @param pitch where its cable goes: the first pitch of the stall
 */
public record PowerLoad(String pitch, String stall, int watts) {}
