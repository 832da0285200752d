package nl.floreynwijk.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DwellingTest {

    static final Postcode POSTCODE = new Postcode("3812AB");

    private final Dwelling dwelling =
            Dwelling.at(new Address("Bomenstraat", new HouseNumber(12, "bis A"), POSTCODE, "Amersfoort"));

    @Test
    void aNewDwellingIsOfNoBlockAndNoLandlord() {
        assertThat(dwelling.placing())
                .isEqualTo(new Placing(
                        dwelling.id(), dwelling.address(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void aCorrectedAddressIsTheOneItHas() {
        var right = new Address("Plein", new HouseNumber(7, ""), new Postcode("3811ZZ"), "Soest");

        dwelling.correct(right);

        assertThat(dwelling.address()).isEqualTo(right);
    }

    @Test
    void itHasABlockALandlordAndATenureUntilTheyAreTaken() {
        var block = BlockId.random();
        var landlord = LandlordId.random();

        dwelling.belongTo(block, landlord, Tenure.OWNER);

        assertThat(dwelling.placing())
                .isEqualTo(new Placing(
                        dwelling.id(),
                        dwelling.address(),
                        Optional.of(block),
                        Optional.of(landlord),
                        Optional.of(Tenure.OWNER)));
        dwelling.belongTo(null, null, null);
        assertThat(dwelling.placing().block()).isEmpty();
    }
}
