package nl.floreynwijk.blockbudget;

import java.util.Optional;

/**
 * A vote that whoever is signed in may cast.
 *
 * @param address of the dwelling whose vote it is; empty where members vote, and for whoever has one vote
 * @param isProxy whether it was given to them by somebody else in the block
 * @param isGivenAway whether it is theirs, but they gave it to somebody else
 * @param way how it came in; empty as long as it did not
 */
public record OwnVote(VoterId voter, String address, boolean isProxy, boolean isGivenAway, Optional<Way> way) {

    /** Whether they can cast it now. */
    public boolean isOpen() {
        return way.isEmpty() && !isGivenAway;
    }
}
