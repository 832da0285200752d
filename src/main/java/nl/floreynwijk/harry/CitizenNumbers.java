package nl.floreynwijk.harry;

import java.util.Locale;
import java.util.regex.Pattern;

/** Finds what may be a citizen service number: nine digits that pass the eleven test, in a text that speaks of one. */
final class CitizenNumbers {

    private static final Pattern NINE = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){8}(?!\\d)");
    private static final Pattern SPOKEN_OF = Pattern.compile("bsn|burgerservice|sofi|citizen service");
    private static final int ELEVEN = 11;

    private CitizenNumbers() {}

    static boolean areIn(String text) {
        return SPOKEN_OF.matcher(text.toLowerCase(Locale.ROOT)).find()
                && NINE.matcher(text).results().anyMatch(it -> passes(it.group().replaceAll("\\D", "")));
    }

    /** The sum of the digits, times 9 down to 2 and the last times -1, is a multiple of eleven. */
    private static boolean passes(String digits) {
        var sum = -Character.digit(digits.charAt(8), 10);
        for (var i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum % ELEVEN == 0 && !digits.equals("000000000");
    }
}
