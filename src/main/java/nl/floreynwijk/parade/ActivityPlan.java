package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * What the organiser says of something in the programme.
 *
 * @param about may be empty
 * @param stage where it is, in words; may be empty when the place says it
 * @param day absent as long as none was chosen, as are the times
 */
public record ActivityPlan(
        ActivityKind kind,
        String title,
        String about,
        String stage,
        @Nullable LocalDate day,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        ActivityPlace place) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_ABOUT = 600;
    public static final int LONGEST_STAGE = 80;

    /** What cannot be taken. */
    public enum Problem {
        TITLE,
        ABOUT,
        STAGE,
        /** There is no such day in this edition. */
        DAY,
        START,
        /** There is none, or it is not after the start. */
        END,
        /** The pitch is not of this edition, or the point is not on the drawing. */
        PLACE
    }

    public ActivityPlan {
        title = title.strip();
        about = WrittenText.tidy(about);
        stage = stage.strip();
    }

    /**
     * Each thing that cannot be taken.
     *
     * @param days of the edition
     * @param pitches of the edition
     */
    Set<Problem> problems(List<EditionDay> days, Set<PitchId> pitches) {
        var problems = EnumSet.noneOf(Problem.class);
        if (!TypedLine.fits(title, LONGEST_TITLE)) {
            problems.add(Problem.TITLE);
        }
        if (about.length() > LONGEST_ABOUT) {
            problems.add(Problem.ABOUT);
        }
        if (!isStage()) {
            problems.add(Problem.STAGE);
        }
        if (days.stream().noneMatch(it -> it.day().equals(day))) {
            problems.add(Problem.DAY);
        }
        if (startsAt == null) {
            problems.add(Problem.START);
        }
        if (endsAt == null || (startsAt != null && !startsAt.isBefore(endsAt))) {
            problems.add(Problem.END);
        }
        if (!isPlace(pitches)) {
            problems.add(Problem.PLACE);
        }
        return problems;
    }

    /** Words are needed where nothing else says the place. */
    private boolean isStage() {
        return stage.isEmpty() ? !(place instanceof ActivityPlace.InWords) : TypedLine.fits(stage, LONGEST_STAGE);
    }

    private boolean isPlace(Set<PitchId> pitches) {
        return switch (place) {
            case ActivityPlace.OnPitch(var pitch) -> pitches.contains(pitch);
            case ActivityPlace.AtPoint point -> point.isOn();
            case ActivityPlace.InWords() -> true;
        };
    }

    /** Whether both are at one place at one time; a place without words is no stage. */
    boolean clashesWith(ActivityPlan other) {
        return !Folding.key(stage).isEmpty()
                && Folding.key(stage).equals(Folding.key(other.stage))
                && day != null
                && day.equals(other.day)
                && isBefore(startsAt, other.endsAt)
                && isBefore(other.startsAt, endsAt);
    }

    private static boolean isBefore(@Nullable LocalTime one, @Nullable LocalTime other) {
        return one != null && other != null && one.isBefore(other);
    }

    /** Whether it is, at least partly, outside the hours of the market on that day. */
    boolean isOutside(List<EditionDay> days) {
        return days.stream()
                .filter(it -> it.day().equals(day))
                .noneMatch(it -> !isBefore(startsAt, it.opensAt()) && !isBefore(it.closesAt(), endsAt));
    }
}
