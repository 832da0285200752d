package nl.floreynwijk.green;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What came of changing shifts. */
public sealed interface ChangeShiftResult {

    /**
     * So many shifts are so from now on, and so many people got a mail.
     *
     * @param guests who have no mail, and are phoned
     */
    record Changed(int shifts, int told, int guests) implements ChangeShiftResult {}

    /** These cannot be taken. */
    record Refused(Set<ShiftPlan.Problem> problems) implements ChangeShiftResult {}

    /** On these days more people come than there would be room for. */
    record NoRoom(List<Crowd> crowds) implements ChangeShiftResult {

        public NoRoom {
            crowds = List.copyOf(crowds);
        }
    }

    /** So many people come on that day. */
    record Crowd(LocalDate day, int people) {}

    /** Nobody looks after that plot any more. */
    record PlotEnded() implements ChangeShiftResult {}

    /** The reason has more than so many characters. */
    record ReasonTooLong(int longest) implements ChangeShiftResult {}

    /** Somebody else changed it in between, or it has begun. */
    record ChangedMeanwhile() implements ChangeShiftResult {}
}
