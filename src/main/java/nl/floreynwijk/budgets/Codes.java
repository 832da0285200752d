package nl.floreynwijk.budgets;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a code of a name: alike for names that differ in capitals, accents and signs only. */
final class Codes {

    private static final int LONGEST = 30;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern AROUND = Pattern.compile("^-|-$");

    private Codes() {}

    /** Empty when the name has no letter from a to z. */
    static Optional<String> of(String name) {
        var bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var words = trimmed(NO_LETTERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-"));
        return Optional.of(trimmed(words.substring(0, Math.min(words.length(), LONGEST))))
                .filter(it -> !it.isEmpty());
    }

    private static String trimmed(String text) {
        return AROUND.matcher(text).replaceAll("");
    }
}
