package nl.floreynwijk.green;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** What anybody reads who asks whether a certificate is real. */
public sealed interface CheckResult {

    /**
     * It is real, and says this.
     *
     * @param paidShifts how many of the shifts were paid
     */
    record Genuine(
            String name,
            LocalDate from,
            LocalDate until,
            int minutes,
            int shifts,
            int paidShifts,
            Optional<Signed> signed,
            LocalDate madeOn)
            implements CheckResult {}

    /** That a mentor signed for what somebody learned; who they are stands on the paper only. */
    record Signed(int goals, int reached, LocalDate on) {}

    /** It was real, and its holder withdrew it. */
    record Withdrawn() implements CheckResult {}

    /** None has this number. */
    record Unknown() implements CheckResult {}

    /** What was typed is no number, which has so many letters. */
    record NoNumber(int letters) implements CheckResult {}

    /** Too many wrong numbers came from there. */
    record TooMany(Duration retryAfter) implements CheckResult {}
}
