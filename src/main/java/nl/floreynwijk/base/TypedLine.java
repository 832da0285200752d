package nl.floreynwijk.base;

import java.util.regex.Pattern;

/** One line of text as somebody typed it: a name, a street. */
public final class TypedLine {

    /** Moves to another line, or turns the text around it the other way round: a name that pretends to be more. */
    private static final Pattern DECEPTIVE = Pattern.compile("[\\p{Cntrl}\\u2028-\\u202E\\u2066-\\u2069]");

    private TypedLine() {}

    /** Whether it says something in at most so many characters, none of which deceives whoever reads it. */
    public static boolean fits(String text, int longest) {
        var tidy = text.strip();
        return !tidy.isEmpty()
                && tidy.length() <= longest
                && !DECEPTIVE.matcher(tidy).find();
    }

    /** The same without spaces around it. */
    public static String tidy(String text, int longest) {
        if (!fits(text, longest)) {
            throw new IllegalArgumentException("A line has 1 to " + longest + " printable characters");
        }
        return text.strip();
    }
}
