package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the paper of a round is, for those who work on it.
 *
 * @param title of the round
 * @param closing when voting is over
 * @param isOpen whether forms can be printed and entered now
 * @param isToConfirm whether what was entered can be confirmed now: also after voting, as long as the box is open
 * @param isOffice whether they run the desk, which also prints forms
 * @param units how many votes there are
 * @param unprinted how many of those that are not used have no form
 * @param printed how many forms there are
 * @param waiting how many were entered by one person and are still to be confirmed by another
 * @param counted how many are in the box
 * @param boxClosing who said that all paper is in; empty while people vote, and where there is no paper
 */
public record PaperRoom(
        String title,
        Instant closing,
        boolean isOpen,
        boolean isToConfirm,
        boolean isOffice,
        BallotPaper paper,
        int units,
        int unprinted,
        int printed,
        int waiting,
        int counted,
        Optional<BoxClosing> boxClosing) {

    /** How many came back so far. */
    public int handedIn() {
        return waiting + counted;
    }
}
