package nl.floreynwijk.tally;

import java.util.List;

/** What a lot had to do with an outcome. */
public sealed interface LotEffect {

    /** No two projects were equal in all else at any moment. */
    record NotNeeded() implements LotEffect {}

    /** It was needed, but with every other lot the same projects would have won. */
    record NoDifference() implements LotEffect {}

    /** With another lot these would have won, or the same would have got other amounts. */
    record Different(List<Project> winners) implements LotEffect {

        public Different {
            winners = List.copyOf(winners);
        }
    }

    /** With so many other lots the same projects would have won; there are too many to try all. */
    record NoneFound(int tried) implements LotEffect {}
}
