package nl.floreynwijk.bank;

import java.util.Set;
import java.util.regex.Pattern;

/** What a bank wrote, or what somebody far away let it write, as one line of text. */
final class BankText {

    /** Moves to another line, or turns the text around it the other way round. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\p{Z}\\u202A-\\u202E\\u2066-\\u2069]+");

    private static final Set<String> NONE = Set.of(SepaText.NONE, "NONREF");

    private BankText() {}

    static String tidy(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** At most so many characters of it, and not half a sign. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var half = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, half ? longest - 1 : longest).strip();
    }

    /** What something is known by; nothing when it only says that there is nothing. */
    static String id(String text) {
        return NONE.contains(text) ? "" : cut(text, StatementLine.LONGEST_ID);
    }
}
