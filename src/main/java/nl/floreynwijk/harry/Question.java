package nl.floreynwijk.harry;

import java.util.Locale;

/**
 * A question that tells one item from another: who says yes goes on with that one, who says no stays.
 *
 * @param dutch at most {@link #LONGEST} characters, to be answered with yes or no
 * @param english the same; where it is empty, English pages ask in Dutch
 * @param leadsTo the item that yes leads to, in the same list
 */
public record Question(String dutch, String english, ItemCode leadsTo) {

    /** The most characters of a question. */
    public static final int LONGEST = 160;

    public Question {
        dutch = dutch.strip();
        english = english.strip();
    }

    public String text(Locale language) {
        return Spoken.in(language, dutch, english);
    }
}
