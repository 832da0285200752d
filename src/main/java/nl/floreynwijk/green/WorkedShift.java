package nl.floreynwijk.green;

import java.time.Instant;
import java.time.LocalDate;
import nl.floreynwijk.base.i18n.DutchTime;

/**
 * A shift somebody worked, or that counts as if they had.
 *
 * @param minutes their own time, without that of whoever they brought
 * @param calledOff whether it did not go on, and counts all the same
 */
public record WorkedShift(
        Instant startsAt, String task, String plotName, int minutes, boolean calledOff, Reward reward) {

    /** Whether they are paid for it. */
    public boolean isPaid() {
        return reward.kind() == Reward.Kind.PAID;
    }

    LocalDate day() {
        return DutchTime.day(startsAt);
    }
}
