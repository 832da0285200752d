package nl.floreynwijk.places;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One of the pieces that together make the neighbourhood.
 *
 * @param kind how the name is meant
 * @param name {@code 3812}, {@code 3812AB} or {@code Bomenstraat}
 */
public record AreaPart(Kind kind, String name) {

    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{3}");

    /** By what an address belongs to it. */
    public enum Kind {
        /** All postcodes with these four digits. */
        DIGITS,
        /** One whole postcode. */
        POSTCODE,
        /** A street in the co-operative's town, whatever its postcodes. */
        STREET
    }

    public AreaPart {
        var fits =
                switch (kind) {
                    case DIGITS -> DIGITS.matcher(name).matches();
                    case POSTCODE -> Postcode.parse(name).isPresent();
                    case STREET -> PlaceName.isName(name);
                };
        if (!fits) {
            throw new IllegalArgumentException("Not a part of a neighbourhood");
        }
    }

    /** What a person typed, told by its form; empty when it is none of the three. */
    public static Optional<AreaPart> parse(String typed) {
        var tidy = typed.strip();
        if (DIGITS.matcher(tidy).matches()) {
            return Optional.of(new AreaPart(Kind.DIGITS, tidy));
        }
        return Postcode.parse(tidy)
                .map(postcode -> new AreaPart(Kind.POSTCODE, postcode.value()))
                .or(() -> Optional.of(tidy)
                        .filter(AreaPart::isStreet)
                        .map(street -> new AreaPart(Kind.STREET, PlaceName.tidy(street))));
    }

    /** A street has a letter in its name: digits alone are a postcode with a slip. */
    private static boolean isStreet(String text) {
        return PlaceName.isName(text) && text.codePoints().anyMatch(Character::isLetter);
    }

    /** As people write it: {@code 3812}, {@code 3812 AB}, {@code Bomenstraat}. */
    @Override
    public String toString() {
        return kind == Kind.POSTCODE ? new Postcode(name).toString() : name;
    }
}
