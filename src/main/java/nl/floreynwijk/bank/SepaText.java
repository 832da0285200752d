package nl.floreynwijk.bank;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text with no other signs than every bank takes: what looks alike takes the place of the others.
 *
 * @see <a href="https://www.europeanpaymentscouncil.eu/document-library/guidance-documents/sepa-requirements-extended-character-set-unicode-subset-best">Signs
 *     in SEPA messages (EPC217-08)</a>
 */
final class SepaText {

    /** By which banks know that there is none. */
    static final String NONE = "NOTPROVIDED";

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_REMITTANCE = 140;
    private static final int LONGEST_ID = 35;

    /** More than any of them needs. */
    private static final int LONGEST_TYPED = 2_000;

    private static final Pattern TAKEN = Pattern.compile("[A-Za-z0-9/\\-?:().,'+]");
    private static final Pattern SAYS_SOMETHING = Pattern.compile(".*[A-Za-z0-9].*");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern ENDS = Pattern.compile("^[/ ]+|[/ ]+$");

    /** Letters that are no other letter with a mark, and signs. */
    private static final Map<String, String> ALIKE = Map.ofEntries(
            Map.entry("æ", "ae"),
            Map.entry("Æ", "AE"),
            Map.entry("œ", "oe"),
            Map.entry("Œ", "OE"),
            Map.entry("ø", "o"),
            Map.entry("Ø", "O"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("đ", "d"),
            Map.entry("Đ", "D"),
            Map.entry("ð", "d"),
            Map.entry("Ð", "D"),
            Map.entry("þ", "th"),
            Map.entry("Þ", "Th"),
            Map.entry("ħ", "h"),
            Map.entry("Ħ", "H"),
            Map.entry("ı", "i"),
            Map.entry("ŋ", "n"),
            Map.entry("Ŋ", "N"),
            Map.entry("ŧ", "t"),
            Map.entry("Ŧ", "T"),
            Map.entry("ß", "ss"),
            Map.entry("ẞ", "SS"),
            Map.entry("&", "+"),
            Map.entry("@", "(at)"),
            Map.entry("€", "EUR"),
            Map.entry("×", "x"),
            Map.entry("_", "-"),
            Map.entry("‐", "-"),
            Map.entry("‑", "-"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("−", "-"),
            Map.entry("•", "-"),
            Map.entry(";", ","),
            Map.entry("\"", "'"),
            Map.entry("`", "'"),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("‚", "'"),
            Map.entry("“", "'"),
            Map.entry("”", "'"),
            Map.entry("„", "'"),
            Map.entry("«", "'"),
            Map.entry("»", "'"),
            Map.entry("[", "("),
            Map.entry("]", ")"),
            Map.entry("{", "("),
            Map.entry("}", ")"),
            Map.entry("\\", "/"),
            Map.entry("|", "/"),
            Map.entry("⁄", "/"));

    private SepaText() {}

    /** A name; where nothing of it is left, {@link #NONE}. */
    static String name(String typed) {
        return orNone(cut(reduced(typed), LONGEST_NAME));
    }

    /** What a payment is for; perhaps nothing. */
    static String remittance(String typed) {
        return cut(reduced(typed), LONGEST_REMITTANCE);
    }

    /** What a payment or a file is known by; where nothing of it is left, {@link #NONE}. */
    static String id(String typed) {
        var single = SLASHES.matcher(reduced(typed)).replaceAll("/");
        var begun = ENDS.matcher(single).replaceAll("");
        return orNone(ENDS.matcher(cut(begun, LONGEST_ID)).replaceAll(""));
    }

    private static String orNone(String text) {
        return SAYS_SOMETHING.matcher(text).matches() ? text : NONE;
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest)).strip();
    }

    private static String reduced(String typed) {
        var begin = typed.substring(0, Math.min(typed.length(), LONGEST_TYPED));
        var apart = Normalizer.normalize(begin, Normalizer.Form.NFKD);
        var text = new StringBuilder();
        apart.codePoints().mapToObj(SepaText::alike).forEach(text::append);
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static String alike(int sign) {
        var text = Character.toString(sign);
        if (TAKEN.matcher(text).matches()) {
            return text;
        }
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> "";
            default -> ALIKE.getOrDefault(text, " ");
        };
    }
}
