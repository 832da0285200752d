package nl.floreynwijk.parade;

import nl.floreynwijk.base.Euros;

/**
 * What cancelling an edition would mean now.
 *
 * @param people who would be told
 * @param credited what is not owed any more, of what was invoiced
 * @param refunded what of that was paid already, and goes back
 */
public record CancellationCost(int people, Euros credited, Euros refunded) {}
