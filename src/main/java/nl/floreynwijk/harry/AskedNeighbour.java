package nl.floreynwijk.harry;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;

/**
 * A neighbour whom a request reached, and what they offer.
 *
 * @param place in the fair order of that round, from 1 on
 * @param picked whether the asker chose them instead
 * @param turnBefore when they were asked before this; empty for the first time
 * @param distance of their home to the work
 * @param offer empty as long as they offer nothing
 * @param takesWork whether they can be chosen: they did not stop, pause or go away meanwhile
 * @param marks what reviews about them come down to; empty while there are too few, or others do not see
 *     what they offer
 */
public record AskedNeighbour(
        AccountId account,
        String name,
        Optional<ListingId> listing,
        int round,
        int place,
        boolean picked,
        Optional<Instant> turnBefore,
        Reach distance,
        boolean declined,
        Optional<Ask> offer,
        boolean takesWork,
        Optional<Marks> marks) {}
