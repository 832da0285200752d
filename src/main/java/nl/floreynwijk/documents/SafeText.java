package nl.floreynwijk.documents;

import java.util.regex.Pattern;

/**
 * Text for a cell that no spreadsheet takes for a formula: where it could, an apostrophe stands before it.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
final class SafeText {

    /** Of spreadsheet programs. */
    private static final int LONGEST = 32_767;

    /** Also after apostrophes, so that reading takes away no more than writing put before it. */
    private static final Pattern FORMULA = Pattern.compile("(?:'*[\\t\\r\\n]|['\\s\\p{Z}]*[=+\\-@＝＋－＠])(?s:.*)");

    private SafeText() {}

    static String of(String text) {
        var clean = withoutControls(text);
        return cut(FORMULA.matcher(clean).matches() ? "'" + clean : clean);
    }

    /** What was a text before it was made safe. */
    static String undone(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }

    /** Without signs that a workbook may not hold. */
    private static String withoutControls(String text) {
        return text.codePoints()
                .filter(it -> it >= ' ' || it == '\t' || it == '\r' || it == '\n')
                .filter(it -> it < Character.MIN_SURROGATE || it > Character.MAX_SURROGATE)
                .filter(it -> it != 0xFFFE && it != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Not through the middle of a sign. */
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
