package nl.floreynwijk.places;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number on a door and what is added to it, such as {@code 12-bis A}.
 *
 * @param number 1 to 99999
 * @param addition at most 10 letters and digits, with single spaces and hyphens between them; empty for most dwellings
 */
public record HouseNumber(int number, String addition) {

    private static final int HIGHEST = 99_999;
    private static final int LONGEST_ADDITION = 10;
    private static final Pattern ADDITION = Pattern.compile("([A-Za-z0-9]+([ -][A-Za-z0-9]+)*)?");
    private static final Pattern TYPED = Pattern.compile("0{0,4}([1-9][0-9]{0,4})(?![0-9])(.*)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern HYPHENS = Pattern.compile(" ?[-/\\u2010-\\u2015] ?");
    private static final Pattern AROUND = Pattern.compile("^[ -]|[ -]$");
    private static final Pattern SEPARATORS = Pattern.compile("[ -]");
    private static final Pattern SINGLE_LETTER = Pattern.compile("[A-Za-z]");

    /** A letter by itself is a capital, because that is how it stands on the door. */
    public HouseNumber {
        if (number < 1
                || number > HIGHEST
                || addition.length() > LONGEST_ADDITION
                || !ADDITION.matcher(addition).matches()) {
            throw new IllegalArgumentException("Not a house number");
        }
        if (SINGLE_LETTER.matcher(addition).matches()) {
            addition = addition.toUpperCase(Locale.ROOT);
        }
    }

    /** The house number a person typed: {@code 12a}, {@code 12 II}, {@code 12/2}; empty when it is none. */
    public static Optional<HouseNumber> parse(String typed) {
        var match = TYPED.matcher(SPACES.matcher(typed).replaceAll(" ").strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var addition =
                AROUND.matcher(HYPHENS.matcher(match.group(2)).replaceAll("-")).replaceAll("");
        return addition.length() <= LONGEST_ADDITION
                        && ADDITION.matcher(addition).matches()
                ? Optional.of(new HouseNumber(Integer.parseInt(match.group(1)), addition))
                : Optional.empty();
    }

    /** What makes the addition another one: {@code bis A} and {@code BIS-a} are the same door. */
    public String key() {
        return SEPARATORS.matcher(addition).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** As people write it: {@code 12}, {@code 12A}, {@code 12-bis A}, {@code 12-2}. */
    @Override
    public String toString() {
        var attached = addition.isEmpty() || SINGLE_LETTER.matcher(addition).matches();
        return number + (attached ? "" : "-") + addition;
    }
}
