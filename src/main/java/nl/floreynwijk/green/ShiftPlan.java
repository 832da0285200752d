package nl.floreynwijk.green;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.i18n.DutchTime;

/**
 * What the gardener says of a shift.
 *
 * @param task what is done, in a few words, at most {@link #LONGEST_TASK} characters
 * @param about more of it, in their own words; may be empty
 * @param place where people meet
 * @param day on which it is
 * @param from what the clock says when it begins, whatever the clock did since it was planned
 * @param until the same of its end, on the same day
 * @param leader who leads it and is phoned
 */
public record ShiftPlan(
        PlotId plot,
        String task,
        String about,
        String place,
        LocalDate day,
        LocalTime from,
        LocalTime until,
        Optional<AccountId> leader,
        ShiftPlaces places,
        ShiftWork work,
        Reward reward) {

    public static final int LONGEST_TASK = 120;
    public static final int LONGEST_ABOUT = 2_000;
    public static final int LONGEST_PLACE = 160;

    /** So far ahead nobody plans. */
    private static final int MOST_YEARS = 2;

    /** What cannot be taken of it. */
    public enum Problem {
        TASK,
        ABOUT,
        PLACE,
        DAY_PAST,
        DAY_TOO_FAR,
        TIMES,
        /** They may not lead it, or no longer. */
        LEADER,
        LEAST,
        MOST,
        KEPT,
        KEPT_FOR,
        KEPT_UNTIL,
        BRING,
        TOOLS,
        REWARD
    }

    public ShiftPlan {
        task = WrittenText.inOneLine(task);
        about = WrittenText.tidy(about);
        place = WrittenText.inOneLine(place);
    }

    /** On that day, with its other days moved along. */
    ShiftPlan on(LocalDate other) {
        var moved = ChronoUnit.DAYS.between(day, other);
        var keptUntil = places.keptUntil().map(it -> it.plusDays(moved));
        var moving = new ShiftPlaces(places.least(), places.most(), places.kept(), places.keptFor(), keptUntil);
        return new ShiftPlan(plot, task, about, place, other, from, until, leader, moving, work, reward);
    }

    /** This one with what was changed of another of its series; it moves as many days as that one did. */
    ShiftPlan changedAs(ShiftPlan before, ShiftPlan changed) {
        var own = on(before.day);
        var after = changed.on(before.day);
        return new ShiftPlan(
                        either(own, before, after, ShiftPlan::plot),
                        either(own, before, after, ShiftPlan::task),
                        either(own, before, after, ShiftPlan::about),
                        either(own, before, after, ShiftPlan::place),
                        before.day,
                        either(own, before, after, ShiftPlan::from),
                        either(own, before, after, ShiftPlan::until),
                        either(own, before, after, ShiftPlan::leader),
                        own.places.changedAs(before.places, after.places),
                        either(own, before, after, ShiftPlan::work),
                        either(own, before, after, ShiftPlan::reward))
                .on(day.plusDays(ChronoUnit.DAYS.between(before.day, changed.day)));
    }

    private static <T> T either(ShiftPlan own, ShiftPlan before, ShiftPlan after, Function<ShiftPlan, T> part) {
        return part.apply(part.apply(before).equals(part.apply(after)) ? own : after);
    }

    Instant startsAt() {
        return DutchTime.at(day, from);
    }

    Instant endsAt() {
        return DutchTime.at(day, until);
    }

    /** What cannot be taken of it at this moment. */
    public Set<Problem> problems(Instant now) {
        var today = DutchTime.day(now);
        var problems = EnumSet.noneOf(Problem.class);
        note(problems, Problem.TASK, !TypedLine.fits(task, LONGEST_TASK));
        note(problems, Problem.ABOUT, about.length() > LONGEST_ABOUT);
        note(problems, Problem.PLACE, !TypedLine.fits(place, LONGEST_PLACE));
        note(problems, Problem.TIMES, !startsAt().isBefore(endsAt()));
        note(
                problems,
                Problem.DAY_PAST,
                day.isBefore(today) || (day.equals(today) && !startsAt().isAfter(now)));
        note(problems, Problem.DAY_TOO_FAR, day.isAfter(today.plusYears(MOST_YEARS)));
        note(problems, Problem.MOST, places.most() < 1 || places.most() > ShiftPlaces.MOST);
        note(problems, Problem.LEAST, places.least() < 1 || places.least() > places.most());
        noteKept(problems);
        note(problems, Problem.BRING, !isLine(work.bring()));
        note(problems, Problem.TOOLS, !isLine(work.tools()));
        note(problems, Problem.REWARD, !reward.isSound());
        return problems;
    }

    private static boolean isLine(String text) {
        return text.isEmpty() || TypedLine.fits(text, ShiftWork.LONGEST_LINE);
    }

    private void noteKept(Set<Problem> problems) {
        note(problems, Problem.KEPT, places.kept() < 0 || places.kept() > places.most());
        if (places.kept() > 0) {
            note(problems, Problem.KEPT_FOR, !TypedLine.fits(places.keptFor(), ShiftPlaces.LONGEST_GROUP));
            note(
                    problems,
                    Problem.KEPT_UNTIL,
                    places.keptUntil().filter(it -> it.isBefore(day)).isEmpty());
        }
    }

    private static void note(Set<Problem> problems, Problem problem, boolean wrong) {
        if (wrong) {
            problems.add(problem);
        }
    }
}
