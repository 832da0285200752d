package nl.floreynwijk.places;

import java.util.Optional;
import java.util.regex.Pattern;

/** Street and house number as people write them in one. */
record StreetAndNumber(String street, HouseNumber houseNumber) {

    private static final int LONGEST = 100;
    private static final int FIRST_YEAR = 1_000;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+(?=[0-9])");

    /** Takes {@code Bomenstraat 12-bis A} apart, and {@code Plein 1940 7} too; empty when there is no number in it. */
    static Optional<StreetAndNumber> split(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var tidy = text.strip();
        Optional<StreetAndNumber> found = Optional.empty();
        var space = SPACE.matcher(tidy);
        while (space.find()) {
            var street = tidy.substring(0, space.start());
            var number = HouseNumber.parse(tidy.substring(space.end()));
            if (number.isPresent() && found.map(StreetAndNumber::mayBeYear).orElse(true)) {
                found = Optional.of(new StreetAndNumber(street, number.get()));
            }
        }
        return found;
    }

    /** A number of four digits with another one behind it belongs to the name of the street, as a rule. */
    private boolean mayBeYear() {
        return houseNumber.number() >= FIRST_YEAR;
    }
}
