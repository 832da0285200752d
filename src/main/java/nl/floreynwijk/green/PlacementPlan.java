package nl.floreynwijk.green;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;

/**
 * What is agreed on a placement.
 *
 * @param organisation the school, or whoever sends somebody
 * @param programme what they follow there; may be empty
 * @param hours how many it should be; absent where nobody counts
 * @param goals what there is to learn, one a line
 */
public record PlacementPlan(
        PlacementKind kind,
        String organisation,
        String programme,
        LocalDate from,
        LocalDate until,
        Optional<Integer> hours,
        Optional<AccountId> mentor,
        List<String> goals) {

    public static final int LONGEST_LINE = 120;

    public static final int MOST_GOALS = 10;

    public static final int MOST_HOURS = 2_000;

    /** The longest school year, and then some. */
    private static final int MOST_MONTHS = 24;

    /** What can be wrong with it. */
    public enum Problem {
        ORGANISATION,
        PROGRAMME,
        DAYS,
        HOURS,
        MENTOR,
        GOALS
    }

    public PlacementPlan {
        organisation = WrittenText.inOneLine(organisation);
        programme = WrittenText.inOneLine(programme);
        goals = goals.stream()
                .map(WrittenText::inOneLine)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    /** In the order in which they stand on a form; empty when it is sound. */
    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        addIf(problems, !TypedLine.fits(organisation, LONGEST_LINE), Problem.ORGANISATION);
        addIf(problems, !programme.isEmpty() && !TypedLine.fits(programme, LONGEST_LINE), Problem.PROGRAMME);
        addIf(problems, from.isAfter(until) || from.plusMonths(MOST_MONTHS).isBefore(until), Problem.DAYS);
        addIf(problems, hours.filter(it -> it < 1 || it > MOST_HOURS).isPresent(), Problem.HOURS);
        addIf(problems, mentor.isEmpty(), Problem.MENTOR);
        addIf(
                problems,
                goals.isEmpty() || goals.size() > MOST_GOALS || !goals.stream().allMatch(PlacementPlan::fits),
                Problem.GOALS);
        return problems;
    }

    private static boolean fits(String goal) {
        return TypedLine.fits(goal, Goal.LONGEST);
    }

    private static void addIf(Set<Problem> problems, boolean wrong, Problem problem) {
        if (wrong) {
            problems.add(problem);
        }
    }
}
