package nl.floreynwijk.rad;

import java.util.Optional;
import nl.floreynwijk.workgroups.WorkGroupId;

/**
 * How a card came out, and what became of it.
 *
 * @param coins that lie on it
 * @param group which it became
 * @param proposal which it became too
 */
public record CardOutcome(EveningCard card, int coins, Optional<WorkGroupId> group, Optional<BecameProposal> proposal) {

    /** How many of a hundred coins, of so many. */
    public int percent(int of) {
        return of == 0 ? 0 : Math.round(coins * 100f / of);
    }
}
