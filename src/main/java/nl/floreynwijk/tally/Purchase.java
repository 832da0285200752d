package nl.floreynwijk.tally;

import java.util.List;

/**
 * One project that gets money.
 *
 * @param amount what it gets, in the smallest unit; its cost, unless it is funded in part
 * @param lot the projects between which only the lot could choose, this one among them; empty where it need not
 */
public record Purchase(Project project, long amount, Way way, List<Project> lot) {

    public Purchase {
        lot = List.copyOf(lot);
    }

    /** By what it was chosen. */
    public enum Way {

        /** Its supporters paid it of their shares. */
        SHARES,

        /** It had the most votes of what still fitted. */
        VOTES,

        /** It was the next by votes, and gets what was left. */
        PART,

        /** It gets what nothing else could be done with. */
        SPARE
    }
}
