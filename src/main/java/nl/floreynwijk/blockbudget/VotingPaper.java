package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody needs to vote.
 *
 * @param title of the round
 * @param closing when voting is over
 * @param rivals of each proposal the others that cannot win together with it
 * @param votes those they may cast, their own first; at least one
 */
public record VotingPaper(
        String title,
        Instant closing,
        BallotPaper paper,
        Map<ProposalId, Set<ProposalId>> rivals,
        List<OwnVote> votes) {

    public VotingPaper {
        rivals = Map.copyOf(rivals);
        votes = List.copyOf(votes);
    }
}
