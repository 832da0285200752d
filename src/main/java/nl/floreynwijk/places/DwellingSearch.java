package nl.floreynwijk.places;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody looks for among the dwellings.
 *
 * @param words the beginning of a street or of a postcode, followed by a house number or not
 * @param block of which block only
 * @param landlord of which landlord only
 */
public record DwellingSearch(String words, Optional<BlockId> block, Optional<LandlordId> landlord) {

    private static final Pattern POSTCODE_FIRST = Pattern.compile("([1-9][0-9]{3})\\s*([A-Za-z]{0,2})(?:\\s+(.*))?");
    private static final Pattern NUMBER_LAST = Pattern.compile("(.*\\S)\\s+([0-9]{1,5}.*)");

    /** The words as the beginning of a postcode; empty when they are none. */
    Optional<Door> byPostcode() {
        var match = POSTCODE_FIRST.matcher(words.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Door(
                match.group(1) + match.group(2).toUpperCase(Locale.ROOT),
                Optional.ofNullable(match.group(3)).flatMap(HouseNumber::parse)));
    }

    /** The words as the beginning of a street with a house number behind it; empty when no number is. */
    Optional<Door> byStreetAndNumber() {
        var match = NUMBER_LAST.matcher(words.strip());
        return match.matches()
                ? HouseNumber.parse(match.group(2)).map(number -> new Door(match.group(1), Optional.of(number)))
                : Optional.empty();
    }

    /** The beginning of a street or postcode, and the number that was typed behind it. */
    record Door(String beginning, Optional<HouseNumber> houseNumber) {}
}
