package nl.floreynwijk.places;

/**
 * Where a dwelling stands, and where its post goes.
 *
 * @param street at most 80 characters
 * @param town at most 80 characters
 */
public record Address(String street, HouseNumber houseNumber, Postcode postcode, String town) {

    /** The most characters a street or a town has. */
    public static final int LONGEST_NAME = PlaceName.LONGEST;

    public Address {
        street = PlaceName.tidy(street);
        town = PlaceName.tidy(town);
    }

    /** Whether a street or a town can be called this: 1 to 80 characters, none of which deceives whoever reads it. */
    public static boolean isName(String text) {
        return PlaceName.isName(text);
    }

    /** Street and house number: {@code Bomenstraat 12-bis A}. */
    public String line() {
        return street + " " + houseNumber;
    }

    /** The whole address on one line: {@code Bomenstraat 12-bis A, 3812 AB Amersfoort}. */
    @Override
    public String toString() {
        return line() + ", " + postcode + " " + town;
    }
}
