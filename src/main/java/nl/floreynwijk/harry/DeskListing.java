package nl.floreynwijk.harry;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;

/**
 * A listing as the office sees it.
 *
 * @param doubts why the office looks at it before others do; empty when there is nothing to look at
 * @param blockedReason why it was stopped; empty when it is not
 * @param changedAt when its neighbour last changed it
 */
public record DeskListing(
        ListingCard card,
        AccountId account,
        Set<Doubt> doubts,
        Optional<String> blockedReason,
        Instant changedAt,
        int version) {}
