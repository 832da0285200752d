package nl.floreynwijk.places;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What somebody filled in of a dwelling, as they typed and chose it. */
public record DwellingPlan(
        String street,
        String houseNumber,
        String postcode,
        String town,
        Optional<BlockId> block,
        Optional<LandlordId> landlord,
        Optional<Tenure> tenure) {

    /** The fields that cannot be taken as they are. */
    Set<DwellingField> wrongFields() {
        var wrong = EnumSet.noneOf(DwellingField.class);
        if (!PlaceName.isName(street)) {
            wrong.add(DwellingField.STREET);
        }
        if (HouseNumber.parse(houseNumber).isEmpty()) {
            wrong.add(DwellingField.HOUSE_NUMBER);
        }
        if (Postcode.parse(postcode).isEmpty()) {
            wrong.add(DwellingField.POSTCODE);
        }
        if (!PlaceName.isName(town)) {
            wrong.add(DwellingField.TOWN);
        }
        return wrong;
    }

    /** The address, once no field is wrong. */
    Address address() {
        return new Address(
                street,
                HouseNumber.parse(houseNumber).orElseThrow(),
                Postcode.parse(postcode).orElseThrow(),
                town);
    }
}
