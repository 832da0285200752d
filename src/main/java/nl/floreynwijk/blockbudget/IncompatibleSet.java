package nl.floreynwijk.blockbudget;

import java.util.Set;

/**
 * Proposals of which at most one wins.
 *
 * @param number by which it is known in its round
 */
public record IncompatibleSet(int number, Set<ProposalId> proposals) {

    public IncompatibleSet {
        proposals = Set.copyOf(proposals);
    }
}
