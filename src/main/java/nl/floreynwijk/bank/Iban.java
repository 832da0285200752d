package nl.floreynwijk.bank;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a bank account in a country of the Single Euro Payments Area.
 *
 * @param value in capitals, without spaces
 * @see <a href="https://www.iso.org/standard/81090.html">ISO 13616</a>
 */
public record Iban(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{1,30}", Pattern.CASE_INSENSITIVE);

    /** Also those that pages and documents are pasted with. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]");

    private static final int CHECKED_BY = 97;
    private static final int LETTERS_FROM = 10;
    private static final int HEAD = 4;
    private static final int GROUP = 4;

    public Iban {
        if (!isRight(value)) {
            throw new IllegalArgumentException("This is no IBAN");
        }
    }

    /** The number somebody typed, with or without spaces and capitals; empty when it is none. */
    public static Optional<Iban> parse(String typed) {
        var tidy = SPACES.matcher(typed).replaceAll("");
        if (!FORM.matcher(tidy).matches()) {
            return Optional.empty();
        }
        return Optional.of(tidy.toUpperCase(Locale.ROOT)).filter(Iban::isRight).map(Iban::new);
    }

    private static boolean isRight(String value) {
        return FORM.matcher(value).matches()
                && value.equals(value.toUpperCase(Locale.ROOT))
                && SepaCountries.length(value.substring(0, 2)) == value.length()
                && hasCheckDigits(value);
    }

    /** Those that the rule gives are 02 to 98; 00, 01 and 99 would pass the division too. */
    private static boolean hasCheckDigits(String value) {
        var digits = Integer.parseInt(value.substring(2, HEAD));
        return digits > 1
                && digits < CHECKED_BY + 2
                && remainder(value.substring(HEAD) + value.substring(0, HEAD)) == 1;
    }

    /** Of the number that a text is when A is 10, B is 11 and so on. */
    private static int remainder(String text) {
        var rest = 0;
        for (var i = 0; i < text.length(); i++) {
            var sign = Character.digit(text.charAt(i), Character.MAX_RADIX);
            rest = (rest * (sign < LETTERS_FROM ? LETTERS_FROM : LETTERS_FROM * LETTERS_FROM) + sign) % CHECKED_BY;
        }
        return rest;
    }

    /** In groups of four, as people write it. */
    public String text() {
        var text = new StringBuilder();
        for (var i = 0; i < value.length(); i += GROUP) {
            text.append(i == 0 ? "" : " ").append(value, i, Math.min(i + GROUP, value.length()));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
