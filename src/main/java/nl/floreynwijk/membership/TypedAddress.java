package nl.floreynwijk.membership;

/**
 * An address as somebody typed it.
 *
 * @param street needed where the dwelling is not known
 * @param town needed outside the neighbourhood
 */
public record TypedAddress(String postcode, String houseNumber, String street, String town) {

    @Override
    public String toString() {
        return "TypedAddress";
    }
}
