package nl.floreynwijk.harry;

import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.base.WrittenText;

/**
 * What one side says of the other: three things from {@link #LEAST} to {@link #MOST}, and a few words.
 *
 * @param competent of a helper that they know the work, of an asker that it was clear what had to be done
 * @param words at most {@link #LONGEST_WORDS} characters, may be empty
 */
public record ReviewPlan(int competent, int friendly, int reliable, String words) {

    public static final int LEAST = 1;
    public static final int MOST = 5;
    public static final int LONGEST_WORDS = 500;

    /** What cannot be taken of it. */
    public enum Problem {
        COMPETENT,
        FRIENDLY,
        RELIABLE,
        WORDS
    }

    public ReviewPlan {
        words = WrittenText.tidy(words);
    }

    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        note(problems, Problem.COMPETENT, isNoMark(competent));
        note(problems, Problem.FRIENDLY, isNoMark(friendly));
        note(problems, Problem.RELIABLE, isNoMark(reliable));
        note(problems, Problem.WORDS, words.length() > LONGEST_WORDS);
        return problems;
    }

    private static boolean isNoMark(int mark) {
        return mark < LEAST || mark > MOST;
    }

    private static void note(Set<Problem> problems, Problem problem, boolean wrong) {
        if (wrong) {
            problems.add(problem);
        }
    }
}
