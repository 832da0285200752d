package nl.floreynwijk.parade;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds numbers of invoices in what people wrote when they paid: with or without spaces, dots and dashes, in capitals or not, and also
 * where a bank broke the line in the middle of one.
 */
class InvoiceReferences {

    private static final String BETWEEN = "[\\s./\\u2010-\\u2015-]{0,3}";
    private static final int LONGEST = 1_000;

    private final Set<String> codes;

    /** @param codes of the editions whose invoices count */
    InvoiceReferences(Collection<String> codes) {
        this.codes = Set.copyOf(codes);
    }

    /** Each of them once, in the order in which they are mentioned within an edition. */
    Set<InvoiceNumber> in(String text) {
        var searched = text.substring(0, Math.min(text.length(), LONGEST)).toUpperCase(Locale.ROOT);
        var found = new LinkedHashSet<InvoiceNumber>();
        for (var code : codes) {
            var mentions = pattern(code).matcher(searched);
            while (mentions.find()) {
                found.add(new InvoiceNumber(
                        code, Integer.parseInt(mentions.group(1).replaceAll("\\D", ""))));
            }
        }
        return found;
    }

    private static Pattern pattern(String code) {
        var spread = code.toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(it -> Pattern.quote(Character.toString(it)))
                .collect(Collectors.joining(BETWEEN));
        var digits = "(\\d(?:" + BETWEEN + "\\d){" + (InvoiceNumber.DIGITS - 1) + "})";
        return Pattern.compile("(?<![A-Z0-9])" + spread + BETWEEN + digits + "(?!\\d)");
    }
}
