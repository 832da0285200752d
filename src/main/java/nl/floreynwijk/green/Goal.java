package nl.floreynwijk.green;

import org.springframework.data.relational.core.mapping.Table;

/**
 * Something to learn in a placement.
 *
 * @param remark of the mentor; may be empty
 * @param ownWords how it went, as the pupil says; may be empty
 */
@Table("green_goal")
public record Goal(String text, GoalStanding standing, String remark, String ownWords) {

    /** The most characters of what is to be learned. */
    public static final int LONGEST = 200;

    /** The most characters of what is said of it. */
    public static final int LONGEST_WORDS = 500;

    static Goal to(String learn) {
        return new Goal(learn, GoalStanding.OPEN, "", "");
    }

    Goal judged(GoalStanding said, String why) {
        return new Goal(text, said, why, ownWords);
    }

    Goal told(String words) {
        return new Goal(text, standing, remark, words);
    }
}
