package nl.floreynwijk.blockbudget;

import java.time.Instant;

/**
 * How far the paper of a round is, for those who work on it.
 *
 * @param title of the round
 * @param closing when voting is over
 * @param isOpen whether forms can be printed and entered now
 * @param mayPrint whether they may print forms, which say whose they are
 * @param units how many votes there are
 * @param unprinted how many of those that are not used have no form
 * @param printed how many forms there are
 * @param waiting how many were entered by one person and are still to be confirmed by another
 * @param counted how many are in the box
 */
public record PaperRoom(
        String title,
        Instant closing,
        boolean isOpen,
        boolean mayPrint,
        BallotPaper paper,
        int units,
        int unprinted,
        int printed,
        int waiting,
        int counted) {

    /** How many came back so far. */
    public int handedIn() {
        return waiting + counted;
    }
}
