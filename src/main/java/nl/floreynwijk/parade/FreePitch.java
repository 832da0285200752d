package nl.floreynwijk.parade;

import java.util.Optional;

/**
 * A pitch that is free on all the days somebody waits for.
 *
 * @param zone what alone may stand there; empty is anything
 */
public record FreePitch(PitchId id, String number, int lengthCm, Optional<Category> zone) {}
