package nl.floreynwijk.base;

import java.util.regex.Pattern;

/** Plain text on more than one line, as people wrote it. */
public final class WrittenText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
    private static final Pattern EMPTY_LINES = Pattern.compile("[ \\t\\u00A0]*\\n(?:[ \\t\\u00A0]*\\n)+");

    /** Is not there, or turns the text around it the other way round. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private WrittenText() {}

    /** Whether it says something, in at most so many characters. */
    public static boolean fits(String text, int longest) {
        var tidy = tidy(text);
        return !tidy.isEmpty() && tidy.length() <= longest;
    }

    /** The same with at most one empty line between others, and without what deceives whoever reads it. */
    public static String tidy(String text) {
        var lines = UNSEEN.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
        return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    /** What was typed on more than one line, as one. */
    public static String inOneLine(String typed) {
        return typed.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
