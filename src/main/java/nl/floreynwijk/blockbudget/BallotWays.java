package nl.floreynwijk.blockbudget;

/**
 * How many ballots came in by each way, which tells nothing of what stands on any of them. Of an election of elsewhere nobody
 * knows.
 *
 * @param online on a screen of one's own
 * @param desk with the help of the desk
 * @param paper on a form
 * @param proxy by a neighbour to whom the vote was given
 */
public record BallotWays(int online, int desk, int paper, int proxy) {

    /** Whether it is known of any. */
    public boolean areKnown() {
        return online + desk + paper + proxy > 0;
    }
}
