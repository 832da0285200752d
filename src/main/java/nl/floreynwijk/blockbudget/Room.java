package nl.floreynwijk.blockbudget;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BudgetId;

/**
 * A round as everybody in the room sees it.
 *
 * @param rules in the words that were published, one setting on a line
 * @param checksum the SHA-256 of those words, in 64 hexadecimal digits
 * @param lotWord by which equal proposals are put in order; there once voting began
 * @param units how many votes there are; none before voting begins
 * @param cast how many of them were used: never for what
 * @param waiting how many paper forms were entered by one person and are still to be confirmed by another
 * @param isOnPaper whether somebody voted on paper, so that two people say when all of it is in
 * @param isToWatch whether whoever is signed in is one of those who may say so
 * @param own the votes of whoever is signed in
 * @param standing whether they have a vote, or will have one
 * @param notices what was decided about it, the newest first
 */
public record Room(
        RoundId id,
        String title,
        String block,
        BudgetId budget,
        Euros amount,
        RoundRules rules,
        RoundDays days,
        Phase phase,
        String publishedRules,
        String checksum,
        Optional<String> lotWord,
        Optional<ProposalId> spare,
        boolean isPractice,
        int units,
        int cast,
        int waiting,
        boolean isOnPaper,
        boolean isToWatch,
        List<Own> own,
        Standing standing,
        List<RoundNotice> notices) {

    public Room {
        own = List.copyOf(own);
        notices = List.copyOf(notices);
    }

    Room with(Standing other, boolean watches) {
        return new Room(
                id,
                title,
                block,
                budget,
                amount,
                rules,
                days,
                phase,
                publishedRules,
                checksum,
                lotWord,
                spare,
                isPractice,
                units,
                cast,
                waiting,
                isOnPaper,
                watches,
                own,
                other,
                notices);
    }

    /** Whether whoever is signed in can vote now. */
    public boolean awaitsVote() {
        return phase == Phase.VOTE && own.stream().anyMatch(Own::isOpen);
    }

    /** A vote that they may cast. */
    public record Own(boolean isProxy, boolean isGivenAway, Optional<Way> way) {

        /** Whether they can cast it now. */
        public boolean isOpen() {
            return way.isEmpty() && !isGivenAway;
        }
    }

    /** What whoever is signed in is in this round. */
    public enum Standing {
        /** They have a vote, or will have one when voting begins. */
        VOTES,
        /** They came after the roll was drawn up, or live here without a vote. */
        NO_VOTE,
        /** They do not live here: they lead the round, or keep or audit the books. */
        OFFICE
    }
}
