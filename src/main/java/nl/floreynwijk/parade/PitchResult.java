package nl.floreynwijk.parade;

import java.util.Set;

/** What came of changing pitches on a floor plan. */
public sealed interface PitchResult {

    /** It is so from now on. */
    record Done(PlanStep step) implements PitchResult {}

    /** These cannot be taken. */
    record Refused(Set<PitchPlan.Problem> problems) implements PitchResult {}

    /** Another pitch has that number. */
    record NumberTaken(String number) implements PitchResult {}

    /** So many bookings have it, so that it stays as it is. */
    record InUse(String number, int bookings) implements PitchResult {}

    /** An earlier booking or the programme still names it, so that it cannot be taken away. */
    record StillNamed(String number) implements PitchResult {}

    /** No more than so many fit beside it. */
    record NoRoom(int fitting) implements PitchResult {}

    /** A floor plan has no more than so many. */
    record TooMany(int most) implements PitchResult {}

    /** Somebody else changed it in between, or took it away. */
    record ChangedMeanwhile() implements PitchResult {}
}
