package nl.floreynwijk.harry;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.base.WrittenText;

/**
 * What a neighbour says of what they offer.
 *
 * @param text in their own words, at most {@link #LONGEST_TEXT} characters
 * @param languages codes of ISO 639, of {@link #LANGUAGES}
 * @param tools what they bring, at most {@link #LONGEST_TOOLS} characters, may be empty
 * @param mostPerWeek how many jobs in a week at most
 */
public record ListingPlan(
        String text,
        Set<Category> categories,
        Set<Moment> moments,
        Reach reach,
        Ask ask,
        Set<String> languages,
        String tools,
        int mostPerWeek) {

    public static final int LONGEST_TEXT = 1_000;
    public static final int LONGEST_TOOLS = 300;
    public static final int MOST_PER_WEEK = 20;

    /** The languages people choose from, those that most speak first. */
    public static final List<String> LANGUAGES =
            List.of("nl", "en", "tr", "ar", "pl", "uk", "ti", "fa", "es", "fr", "de", "pt", "so", "zh");

    /** What cannot be taken of it. */
    public enum Problem {
        TEXT,
        CATEGORIES,
        MOMENTS,
        ASK,
        LANGUAGES,
        TOOLS,
        MOST_PER_WEEK,
        PHOTO
    }

    public ListingPlan {
        text = WrittenText.tidy(text);
        tools = WrittenText.inOneLine(tools);
        categories = Set.copyOf(categories);
        moments = Set.copyOf(moments);
        languages = Set.copyOf(languages);
    }

    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        note(problems, Problem.TEXT, !WrittenText.fits(text, LONGEST_TEXT));
        note(problems, Problem.CATEGORIES, categories.isEmpty() || categories.contains(Category.SHARED));
        note(problems, Problem.MOMENTS, moments.isEmpty());
        note(problems, Problem.ASK, !ask.isSound());
        note(problems, Problem.LANGUAGES, languages.isEmpty() || !LANGUAGES.containsAll(languages));
        note(problems, Problem.TOOLS, tools.length() > LONGEST_TOOLS);
        note(problems, Problem.MOST_PER_WEEK, mostPerWeek < 1 || mostPerWeek > MOST_PER_WEEK);
        return problems;
    }

    private static void note(Set<Problem> problems, Problem problem, boolean wrong) {
        if (wrong) {
            problems.add(problem);
        }
    }
}
