package nl.floreynwijk.documents;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Codes that cannot be guessed and can be read out on the phone: the digits and letters of Crockford's base 32, in groups of
 * four. Each letter is worth five bits.
 */
public final class SecretCodes {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private SecretCodes() {}

    public static String random(int length) {
        return CHANCE.ints(length, 0, LETTERS.length())
                .mapToObj(it -> String.valueOf(LETTERS.charAt(it)))
                .collect(Collectors.joining());
    }

    /** What somebody typed, however they put it: in small letters, with other groups, an O for a zero. */
    public static Optional<String> parse(String typed, int length) {
        var letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}.]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Optional.of(letters).filter(it -> isCode(it, length));
    }

    public static boolean isCode(String letters, int length) {
        return letters.length() == length && letters.chars().allMatch(it -> LETTERS.indexOf(it) >= 0);
    }

    /** As it is read out and written down. */
    public static String grouped(String letters) {
        return letters.replaceAll("(.{%d})(?!$)".formatted(GROUP), "$1-");
    }
}
