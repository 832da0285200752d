package nl.floreynwijk.budgets;

import java.util.Optional;
import nl.floreynwijk.places.BlockId;

/**
 * Whose a budget is to be, as somebody typed it; what the scale does not ask for is empty.
 *
 * @param memberNumber of a person
 * @param postcode of a dwelling, with its house number
 */
public record HolderForm(
        String memberNumber, String postcode, String houseNumber, Optional<BlockId> block, String street) {

    public static final HolderForm EMPTY = new HolderForm("", "", "", Optional.empty(), "");

    public static HolderForm member(String number) {
        return new HolderForm(number, "", "", Optional.empty(), "");
    }

    public static HolderForm dwelling(String postcode, String houseNumber) {
        return new HolderForm("", postcode, houseNumber, Optional.empty(), "");
    }

    public static HolderForm of(BlockId block) {
        return new HolderForm("", "", "", Optional.of(block), "");
    }

    public static HolderForm street(String street) {
        return new HolderForm("", "", "", Optional.empty(), street);
    }
}
