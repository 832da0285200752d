package nl.floreynwijk.parade;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.WrittenText;

/**
 * How a market was for whoever had a stall on it.
 *
 * @param mark empty as long as nothing was said
 * @param turnover empty when they do not say, or did not sell
 * @param again whether they would come again; empty as long as nothing was said
 * @param wentWell may be empty
 * @param better what should be; may be empty
 */
public record Evaluation(
        Optional<Mark> mark, Optional<Turnover> turnover, Optional<Again> again, String wentWell, String better) {

    /** Nobody said anything yet. */
    public static final Evaluation NONE = new Evaluation(Optional.empty(), Optional.empty(), Optional.empty(), "", "");

    /** The most characters of what went well, and of what should be better. */
    public static final int LONGEST = 1_000;

    /** Whoever did not answer by then, counted from the last day, is not asked any more. */
    static final int DAYS_TO_ASK = 30;

    /** How it was, from the worst to the best. */
    public enum Mark {
        BAD,
        POOR,
        FAIR,
        GOOD,
        EXCELLENT
    }

    /** What was sold, beside what they hoped for. */
    public enum Turnover {
        LESS,
        HOPED,
        BETTER
    }

    /** Whether they would come again. */
    public enum Again {
        YES,
        PERHAPS,
        NO
    }

    /** What cannot be taken. */
    public enum Problem {
        MARK,
        AGAIN,
        WENT_WELL,
        BETTER
    }

    public Evaluation {
        wentWell = WrittenText.tidy(wentWell);
        better = WrittenText.tidy(better);
    }

    /** Each thing that cannot be taken. */
    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (mark.isEmpty()) {
            problems.add(Problem.MARK);
        }
        if (again.isEmpty()) {
            problems.add(Problem.AGAIN);
        }
        if (wentWell.length() > LONGEST) {
            problems.add(Problem.WENT_WELL);
        }
        if (better.length() > LONGEST) {
            problems.add(Problem.BETTER);
        }
        return problems;
    }
}
