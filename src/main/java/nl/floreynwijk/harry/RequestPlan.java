package nl.floreynwijk.harry;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.WrittenText;

/**
 * What somebody says of what they ask.
 *
 * @param about what they found out before; empty when they did not look it up
 * @param category what kind of work it is; an item that was looked up has its own
 * @param text in their own words, at most {@link #LONGEST_TEXT} characters
 * @param idea what they have in mind to give for it
 */
public record RequestPlan(
        Optional<AskedAbout> about, Category category, Client client, String text, Set<Moment> moments, Ask idea) {

    public static final int LONGEST_TEXT = 2_000;

    /** The most photos of a request. */
    public static final int MOST_PHOTOS = 5;

    /** What cannot be taken of it. */
    public enum Problem {
        CATEGORY,
        TEXT,
        MOMENTS,
        IDEA,
        PHOTOS
    }

    public RequestPlan {
        text = WrittenText.tidy(text);
        moments = Set.copyOf(moments);
    }

    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (about.isEmpty() && category == Category.SHARED) {
            problems.add(Problem.CATEGORY);
        }
        if (!WrittenText.fits(text, LONGEST_TEXT)) {
            problems.add(Problem.TEXT);
        }
        if (moments.isEmpty()) {
            problems.add(Problem.MOMENTS);
        }
        if (!idea.isSound()) {
            problems.add(Problem.IDEA);
        }
        return problems;
    }
}
