package nl.floreynwijk.rad;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.i18n.DutchTime;

/**
 * What a host says of an evening.
 *
 * @param question what the cards answer
 * @param coins each person has, from 1 to {@link #MOST_COINS}
 * @param mostOnCard of one person, where that is limited
 * @param homeUntil until when members take part from home, without the code; empty when they cannot; at most {@link #MOST_DAYS_AT_HOME} days after it begins
 */
public record EveningPlan(
        String name,
        String place,
        Instant beginsAt,
        String question,
        int coins,
        Optional<Integer> mostOnCard,
        Audience audience,
        Optional<Instant> homeUntil) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_PLACE = 120;
    public static final int LONGEST_QUESTION = 200;
    public static final int MOST_COINS = 100;

    /** As long as people at home can put coins, what guests left of themselves is kept and the code lets people in. */
    public static final int MOST_DAYS_AT_HOME = 31;

    /** What cannot be taken of it, in the order in which it stands on the form. */
    public enum Problem {
        NAME,
        PLACE,
        QUESTION,
        COINS,
        MOST_ON_CARD,
        HOME_UNTIL
    }

    public EveningPlan {
        name = WrittenText.inOneLine(name);
        place = WrittenText.inOneLine(place);
        question = WrittenText.inOneLine(question);
    }

    /** Empty when it can be kept. */
    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        note(problems, Problem.NAME, !TypedLine.fits(name, LONGEST_NAME));
        note(problems, Problem.PLACE, !place.isEmpty() && !TypedLine.fits(place, LONGEST_PLACE));
        note(problems, Problem.QUESTION, !question.isEmpty() && !TypedLine.fits(question, LONGEST_QUESTION));
        note(problems, Problem.COINS, coins < 1 || coins > MOST_COINS);
        note(
                problems,
                Problem.MOST_ON_CARD,
                mostOnCard.filter(it -> it < 1 || it > coins).isPresent());
        note(problems, Problem.HOME_UNTIL, homeUntil.filter(this::isLongAfter).isPresent());
        return problems;
    }

    private boolean isLongAfter(Instant moment) {
        return DutchTime.day(moment).isAfter(DutchTime.day(beginsAt).plusDays(MOST_DAYS_AT_HOME));
    }

    private static void note(Set<Problem> problems, Problem problem, boolean wrong) {
        if (wrong) {
            problems.add(problem);
        }
    }
}
