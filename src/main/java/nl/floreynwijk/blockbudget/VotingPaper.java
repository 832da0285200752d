package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.util.List;

/**
 * What somebody needs to vote.
 *
 * @param title of the round
 * @param closing when voting is over
 * @param votes those they may cast, their own first; at least one
 */
public record VotingPaper(String title, Instant closing, BallotPaper paper, List<OwnVote> votes) {

    public VotingPaper {
        votes = List.copyOf(votes);
    }
}
