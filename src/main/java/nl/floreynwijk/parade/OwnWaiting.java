package nl.floreynwijk.parade;

import java.util.Optional;

/**
 * What whoever is signed in waits for.
 *
 * @param position 1 is next in this category; those who were offered something do not count
 * @param offer what they are asked about now
 */
public record OwnWaiting(WaitingId id, WaitingWish wish, int position, Optional<PitchOffer> offer) {}
