package nl.floreynwijk.green;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;

/**
 * A placement as its pupil, its mentor and the gardener see it.
 *
 * @param hours how many it should be; absent where nobody counts
 * @param mentor absent where there is none now
 * @param mentorName as they are called now, or were when they signed; may be empty
 * @param minutes that were worked in its days so far, or when it was signed
 * @param toSign whether its last day is there, and each goal was spoken of
 */
public record PlacementDetails(
        PlacementId id,
        AccountId pupil,
        String pupilName,
        PlacementKind kind,
        String organisation,
        String programme,
        LocalDate from,
        LocalDate until,
        Optional<Integer> hours,
        Optional<AccountId> mentor,
        String mentorName,
        List<Goal> goals,
        Optional<Instant> signedAt,
        Optional<Instant> endedAt,
        int minutes,
        boolean toSign) {

    private static final int HOUR = 60;

    /** Whether anything may still be said of it. */
    public boolean isOpen() {
        return signedAt.isEmpty() && endedAt.isEmpty();
    }

    public int reached() {
        return (int) goals.stream()
                .filter(it -> it.standing() == GoalStanding.REACHED)
                .count();
    }

    public Optional<LocalDate> signedOn() {
        return signedAt.map(DutchTime::day);
    }

    /** How much of the hours was worked, in percent and at most 100; absent where nobody counts. */
    public Optional<Integer> percent() {
        return hours.map(it -> (int) Math.min(100, minutes * 100L / (it * (long) HOUR)));
    }

    boolean isOf(AccountId account) {
        return pupil.equals(account);
    }

    /** The same with what was worked in its days, once its last day is there ready to be signed. */
    PlacementDetails withMinutesOf(List<WorkedShift> shifts, LocalDate today) {
        var worked = shifts.stream()
                .filter(it -> !it.day().isBefore(from) && !it.day().isAfter(until))
                .mapToInt(WorkedShift::minutes)
                .sum();
        var spokenOf = goals.stream().noneMatch(it -> it.standing() == GoalStanding.OPEN);
        return new PlacementDetails(
                id,
                pupil,
                pupilName,
                kind,
                organisation,
                programme,
                from,
                until,
                hours,
                mentor,
                mentorName,
                goals,
                signedAt,
                endedAt,
                signedAt.isPresent() ? minutes : worked,
                isOpen() && spokenOf && !today.isBefore(until));
    }

    /** All that stands on a certificate of it. */
    String signedText() {
        return String.join("\n", organisation, programme, mentorName, signedAt + "", goals + "");
    }
}
