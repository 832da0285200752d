package nl.floreynwijk.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PlacesTest {

    static final Address BOMENSTRAAT_12 = address("Bomenstraat", "12-bis A", "3812AB");

    @Autowired
    Places places;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void sanneIsCoordinator() {
        people.signedIn("sanne", Role.COORDINATOR);
    }

    static Address address(String street, String number, String postcode) {
        return new Address(street, HouseNumber.parse(number).orElseThrow(), new Postcode(postcode), "Amersfoort");
    }

    @Test
    void anAddressThatIsNewBecomesADwelling() {
        var settled = places.settle(BOMENSTRAAT_12);

        assertThat(settled)
                .isEqualTo(new Placing(
                        settled.dwelling(), BOMENSTRAAT_12, Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(places.of(settled.dwelling())).contains(settled);
        assertThat(places.of(List.of(settled.dwelling(), DwellingId.random()))).containsExactly(settled);
    }

    @Test
    void theSameDoorInOtherWordsIsTheSameDwelling() {
        var settled = places.settle(BOMENSTRAAT_12);

        assertThat(places.settle(address("Boomstraat", "12 BIS a", "3812AB"))).isEqualTo(settled);
        assertThat(places.at(new Postcode("3812AB"), new HouseNumber(12, "BIS-A")))
                .contains(settled);
        assertThat(places.at(new Postcode("3812AB"), new HouseNumber(12, ""))).isEmpty();
    }

    @Test
    void nobodyIsOutsideWhileThereAreNoBoundaries() {
        assertThat(places.isInside(BOMENSTRAAT_12)).isTrue();
    }

    @Test
    void fourDigitsAPostcodeOrAStreetMakeTheNeighbourhood() {
        part("DIGITS", "3811");
        part("POSTCODE", "3812AB");
        part("STREET", "Bomenstraat");

        assertThat(places.isInside(address("Plein", "1", "3811ZZ"))).isTrue();
        assertThat(places.isInside(address("Plein", "1", "3812AB"))).isTrue();
        assertThat(places.isInside(address("BOMENSTRAAT", "1", "3999ZZ"))).isTrue();
        assertThat(places.isInside(address("Plein", "1", "3812AC"))).isFalse();
        assertThat(places.isInside(
                        new Address("Bomenstraat", new HouseNumber(1, ""), new Postcode("9999ZZ"), "Groningen")))
                .isFalse();
    }

    private void part(String kind, String name) {
        database.sql("insert into places_area_part (kind, name) values (?, ?)")
                .params(kind, name)
                .update();
    }
}
