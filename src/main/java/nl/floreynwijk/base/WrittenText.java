package nl.floreynwijk.base;

import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text on more than one line, as people wrote it. */
public final class WrittenText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
    private static final Pattern LINE_END_OR_TAB = Pattern.compile("\\R|\\t");

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
        // Line by line and not by a pattern, which a long row of spaces would keep busy for minutes
        var kept = new ArrayList<String>();
        for (var line : lines.split("\n", -1)) {
            if (!isBlank(line)) {
                kept.add(line);
            } else if (!kept.isEmpty() && !kept.getLast().isEmpty()) {
                kept.add("");
            }
        }
        return String.join("\n", kept).strip();
    }

    private static boolean isBlank(String line) {
        return line.replace('\u00A0', ' ').isBlank();
    }

    /** What was typed on more than one line, or pasted out of a table, as one line. */
    public static String inOneLine(String typed) {
        return LINE_END_OR_TAB
                .splitAsStream(typed)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
