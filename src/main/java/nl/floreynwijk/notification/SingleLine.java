package nl.floreynwijk.notification;

import java.util.regex.Pattern;

/** Text fit for one line of a mail header: nothing in it starts a new line or turns the reading direction. */
final class SingleLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private SingleLine() {}

    /** The text on one line, cut to the number of characters. */
    static String of(String text, int longest) {
        var line = DIRECTIONS
                .matcher(BREAKS.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
        if (line.length() <= longest) {
            return line;
        }
        var end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end);
    }
}
