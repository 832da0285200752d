package nl.floreynwijk.places;

import java.util.regex.Pattern;
import nl.floreynwijk.base.TypedLine;

/** What a street, town, block or landlord can be called: one line of 1 to 80 characters that deceives nobody. */
final class PlaceName {

    static final int LONGEST = 80;

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0]+");

    /** A spreadsheet takes a text that starts with one of these for something to work out. */
    private static final String STARTS_OF_FORMULAS = "=+-@";

    private PlaceName() {}

    static boolean isName(String text) {
        var tidy = spaced(text);
        return TypedLine.fits(tidy, LONGEST)
                && LETTER_OR_DIGIT.matcher(tidy).find()
                && STARTS_OF_FORMULAS.indexOf(tidy.charAt(0)) < 0;
    }

    /** The name without spaces around it, and with one space where there were more. */
    static String tidy(String text) {
        if (!isName(text)) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST + " printable characters");
        }
        return spaced(text);
    }

    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
