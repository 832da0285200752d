package nl.floreynwijk.green;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.membership.PhoneNumber;

/**
 * What somebody without an account says to come to a shift.
 *
 * @param name as typed
 * @param phone as typed
 * @param others how many they bring, at most {@link SignUps#MOST_OTHERS}
 * @param adult that they are 18 or older
 */
public record GuestForm(String name, String phone, int others, boolean adult) {

    /** The most characters of what a guest is called. */
    public static final int LONGEST_NAME = 80;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** The gardener reads it: nobody's name leads to another place. */
    private static final Pattern OF_AN_ADDRESS = Pattern.compile("[/:@]|\\p{L}{2,}\\.\\p{L}{2,}");

    public GuestForm {
        if (others < 0 || others > SignUps.MOST_OTHERS) {
            throw new IllegalArgumentException("Nobody brings " + others);
        }
    }

    /** What cannot be taken as it is. */
    public enum Problem {
        NAME,
        PHONE
    }

    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (!TypedLine.fits(name, LONGEST_NAME)
                || !LETTER.matcher(name).find()
                || OF_AN_ADDRESS.matcher(name).find()) {
            problems.add(Problem.NAME);
        }
        if (PhoneNumber.parse(phone).isEmpty()) {
            problems.add(Problem.PHONE);
        }
        return problems;
    }

    /** With those they bring. */
    int people() {
        return 1 + others;
    }
}
