package nl.floreynwijk.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes words alike that differ in nothing but capitals, accents and signs. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that are no base letter with a mark. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ĳ', "ij"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"));

    private Folding() {}

    /** Small letters without accents; other signs stay. */
    public static String fold(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var folded = new StringBuilder(bare.length());
        bare.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(it -> folded.append(LETTERS.getOrDefault(it, Character.toString(it))));
        return MARKS.matcher(folded).replaceAll("");
    }

    /** Nothing but small letters and digits, so that "Van 't Hof" is "vant hof" is "VANTHOF". */
    public static String key(String text) {
        return SIGNS.matcher(fold(text)).replaceAll("");
    }
}
