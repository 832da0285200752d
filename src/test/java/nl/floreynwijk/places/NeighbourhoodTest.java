package nl.floreynwijk.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.places.AreaPart.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class NeighbourhoodTest {

    static final Address BOMENSTRAAT_12 = PlacesTest.address("Bomenstraat", "12", "3812AB");

    @Autowired
    Neighbourhood neighbourhood;

    @Autowired
    Places places;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestPeople people;

    /** Another one for each test: what was counted stays for the next. */
    private final String home = UUID.randomUUID().toString();

    @BeforeEach
    void aminaIsOfTheBoard() {
        people.signedIn("amina", Role.BOARD);
    }

    @Test
    void theBoardDrawsTheBoundaries() {
        assertThat(neighbourhood.add(" 3812 ")).isEqualTo(added(Kind.DIGITS, "3812"));
        assertThat(neighbourhood.add("3811 zz")).isEqualTo(added(Kind.POSTCODE, "3811ZZ"));
        assertThat(neighbourhood.add("Bomenstraat")).isEqualTo(added(Kind.STREET, "Bomenstraat"));

        assertThat(neighbourhood.parts())
                .extracting(AreaPart::toString)
                .containsExactly("3811 ZZ", "3812", "Bomenstraat");
        assertThat(audit.latest(0, 3))
                .extracting(AuditEntry::objectId)
                .containsExactly("Bomenstraat", "3811ZZ", "3812");
    }

    private static BoundaryResult added(Kind kind, String name) {
        return new BoundaryResult.Added(new AreaPart(kind, name));
    }

    @Test
    void aPartIsThereOnce() {
        neighbourhood.add("Barentszstraat");

        assertThat(neighbourhood.add("BARENTSZSTRAAT"))
                .isEqualTo(new BoundaryResult.ThereAlready(new AreaPart(Kind.STREET, "BARENTSZSTRAAT")));
        assertThat(neighbourhood.parts()).hasSize(1);
    }

    @Test
    void whatIsNoPostcodeAndNoStreetIsRefused() {
        assertThat(neighbourhood.add("38")).isEqualTo(new BoundaryResult.NotAPart());
    }

    @Test
    void thereAreNoMorePartsThanAPageCanShow() {
        for (var digits = 0; digits < Neighbourhood.MOST_PARTS; digits++) {
            neighbourhood.add(String.valueOf(1000 + digits));
        }

        assertThat(neighbourhood.add("3812")).isEqualTo(new BoundaryResult.Enough(500));
    }

    @Test
    void aPartThatIsTakenOutIsGone() {
        neighbourhood.add("3812");

        neighbourhood.remove(new AreaPart(Kind.DIGITS, "3812"));
        neighbourhood.remove(new AreaPart(Kind.DIGITS, "3812"));

        assertThat(neighbourhood.parts()).isEmpty();
        assertThat(audit.latest(0, 2))
                .extracting(it -> it.action())
                .containsExactly(PlacesActions.BOUNDARY_REMOVED, PlacesActions.BOUNDARY_ADDED);
    }

    @Test
    void onlyTheBoardDrawsBoundaries() {
        people.signedIn("sanne", Role.COORDINATOR, Role.MEMBER, Role.ADMINISTRATOR);

        assertThatThrownBy(() -> neighbourhood.parts()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> neighbourhood.add("3812")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> neighbourhood.remove(new AreaPart(Kind.DIGITS, "3812")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aVisitorIsToldAtOnce() {
        neighbourhood.add("3812");
        places.settle(BOMENSTRAAT_12);
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "visitor", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));

        assertThat(check("3812 ab", "12")).isEqualTo(new AddressCheckResult.Known(BOMENSTRAAT_12));
        assertThat(check("3812AB", "14")).isEqualTo(new AddressCheckResult.Inside(Optional.of("Bomenstraat")));
        assertThat(check("3812ZZ", "1")).isEqualTo(new AddressCheckResult.Inside(Optional.empty()));
        assertThat(check("3813AB", "1")).isEqualTo(new AddressCheckResult.Outside());
        assertThat(check("3813", "1")).isEqualTo(new AddressCheckResult.NotAPostcode());
        assertThat(check("3812AB", "huis")).isEqualTo(new AddressCheckResult.NotAHouseNumber());
    }

    @Test
    void whereOnlyTheStreetCountsItIsAskedForUnlessItIsKnown() {
        neighbourhood.add("Bomenstraat");
        places.settle(BOMENSTRAAT_12);
        places.settle(PlacesTest.address("Plein", "1", "3811AA"));

        assertThat(check("3812AB", "12")).isEqualTo(new AddressCheckResult.Known(BOMENSTRAAT_12));
        assertThat(check("3812AB", "14")).isEqualTo(new AddressCheckResult.Inside(Optional.of("Bomenstraat")));
        assertThat(check("3811AA", "1")).isEqualTo(new AddressCheckResult.Outside());
        assertThat(check("3811AA", "3")).isEqualTo(new AddressCheckResult.Outside());
        assertThat(check("3812ZZ", "1")).isEqualTo(new AddressCheckResult.NeedsStreet());
    }

    @Test
    void aWholeAddressIsDecidedByItsStreet() {
        neighbourhood.add("Bomenstraat");
        places.settle(BOMENSTRAAT_12);

        assertThat(neighbourhood.check(BOMENSTRAAT_12, home)).isEqualTo(new AddressCheckResult.Known(BOMENSTRAAT_12));
        assertThat(neighbourhood.check(PlacesTest.address("bomenstraat", "1", "3812ZZ"), home))
                .isEqualTo(new AddressCheckResult.Inside(Optional.of("bomenstraat")));
        assertThat(neighbourhood.check(PlacesTest.address("Plein", "1", "3812ZZ"), home))
                .isEqualTo(new AddressCheckResult.Outside());
    }

    @Test
    void withoutBoundariesEverybodyLivesInside() {
        assertThat(check("9999ZZ", "1")).isEqualTo(new AddressCheckResult.Inside(Optional.empty()));
    }

    @Test
    void oneConnectionChecksSoManyAddresses() {
        for (var number = 1; number <= 60; number++) {
            check("3812AB", String.valueOf(number));
        }

        assertThat(check("3812AB", "61")).isInstanceOf(AddressCheckResult.TooMany.class);
        assertThat(neighbourhood.check(BOMENSTRAAT_12, home)).isInstanceOf(AddressCheckResult.TooMany.class);
        assertThat(neighbourhood.check("3812AB", "61", "198.51.100.1")).isInstanceOf(AddressCheckResult.Inside.class);
    }

    private AddressCheckResult check(String postcode, String houseNumber) {
        return neighbourhood.check(postcode, houseNumber, home);
    }
}
