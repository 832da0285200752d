package nl.floreynwijk.places;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A Dutch postcode, such as {@code 3812AB}: 1000 to 9999 and two letters, which are never SA, SD or SS. */
public record Postcode(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final int DIGITS = 4;

    public Postcode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a postcode");
        }
    }

    /** The postcode a person typed, spaces and small letters forgiven; empty when it is none. */
    public static Optional<Postcode> parse(String typed) {
        var tidy = SPACES.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return FORM.matcher(tidy).matches() ? Optional.of(new Postcode(tidy)) : Optional.empty();
    }

    /** The four digits, which stand for a whole part of the town. */
    public String digits() {
        return value.substring(0, DIGITS);
    }

    /** As people write it: {@code 3812 AB}. */
    @Override
    public String toString() {
        return digits() + " " + value.substring(DIGITS);
    }
}
