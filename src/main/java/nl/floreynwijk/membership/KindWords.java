package nl.floreynwijk.membership;

import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.base.TypedLine;

/**
 * What a kind of members is called and who can be one, in both languages, as somebody typed it.
 *
 * @param nameDutch such as "Bewoner"; a name has at most {@link #LONGEST_NAME} characters
 * @param textDutch who can be one and what it gives, in at most {@link #LONGEST_TEXT} characters
 */
public record KindWords(String nameDutch, String nameEnglish, String textDutch, String textEnglish) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_TEXT = 300;

    /** What can be wrong with the words: nothing there, too long, or signs that deceive. */
    public enum Problem {
        NAME_DUTCH,
        NAME_ENGLISH,
        TEXT_DUTCH,
        TEXT_ENGLISH
    }

    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        check(problems, Problem.NAME_DUTCH, nameDutch, LONGEST_NAME);
        check(problems, Problem.NAME_ENGLISH, nameEnglish, LONGEST_NAME);
        check(problems, Problem.TEXT_DUTCH, textDutch, LONGEST_TEXT);
        check(problems, Problem.TEXT_ENGLISH, textEnglish, LONGEST_TEXT);
        return problems;
    }

    private static void check(Set<Problem> problems, Problem problem, String text, int longest) {
        if (!TypedLine.fits(text, longest)) {
            problems.add(problem);
        }
    }

    KindWords tidy() {
        return new KindWords(nameDutch.strip(), nameEnglish.strip(), textDutch.strip(), textEnglish.strip());
    }
}
