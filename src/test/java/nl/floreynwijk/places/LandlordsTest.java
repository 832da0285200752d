package nl.floreynwijk.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What landlords do not share with blocks, whose test tells the rules of both. */
@PortalTest
class LandlordsTest {

    static final String ALLIANTIE = "De Alliantie";

    @Autowired
    Landlords landlords;

    @Autowired
    Dwellings dwellings;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestPeople people;

    @BeforeEach
    void aminaIsOfTheBoard() {
        people.signedIn("amina", Role.BOARD);
    }

    @Test
    void aLandlordThatIsAddedCanBeChosen() {
        assertThat(landlords.add("  " + ALLIANTIE + " ")).isEqualTo(new NamingResult.Named(ALLIANTIE));

        assertThat(landlords.names()).extracting(Choice::name).containsExactly(ALLIANTIE);
        assertThat(landlords.list(0, 20))
                .containsExactly(new GroupSummary<>(landlords.names().getFirst().id(), ALLIANTIE, 0, 0));
        assertThat(audit.latest(0, 1)).extracting(AuditEntry::action).containsExactly(PlacesActions.LANDLORD_ADDED);
    }

    @Test
    void aRenamedLandlordKeepsItsDwellings() {
        landlords.add("Noord");
        var landlord = id("Noord");
        live("12", landlord);

        assertThat(landlords.rename(landlord, "Zuid", 0)).isEqualTo(new NamingResult.Named("Zuid"));

        assertThat(landlords.list(0, 20)).containsExactly(new GroupSummary<>(landlord, "Zuid", 1, 1));
        assertThat(audit.latest(0, 1)).extracting(AuditEntry::action).containsExactly(PlacesActions.LANDLORD_RENAMED);
    }

    @Test
    void aLandlordIsRemovedOnceNobodyRentsFromIt() {
        landlords.add("Noord");
        landlords.add("Zuid");
        live("12", id("Noord"));
        live("14", id("Noord"));

        assertThat(landlords.remove(id("Noord"))).isEqualTo(new RemovalResult.StillUsed(2));
        assertThat(landlords.remove(id("Zuid"))).isEqualTo(new RemovalResult.Removed());
        assertThat(landlords.remove(LandlordId.random())).isEqualTo(new RemovalResult.Removed());

        assertThat(landlords.names()).extracting(Choice::name).containsExactly("Noord");
        assertThat(audit.latest(0, 1)).extracting(AuditEntry::action).containsExactly(PlacesActions.LANDLORD_REMOVED);
    }

    @Test
    void theTreasurerChoosesALandlordAndChangesNone() {
        people.signedIn("pieter", Role.TREASURER);

        assertThat(landlords.names()).isEmpty();
        assertThatThrownBy(() -> landlords.list(0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> landlords.add("Noord")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> landlords.rename(LandlordId.random(), "Noord", 0))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> landlords.remove(LandlordId.random())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMemberDoesNotSeeThem() {
        people.signedIn("ria", Role.MEMBER, Role.ADMINISTRATOR);

        assertThatThrownBy(() -> landlords.names()).isInstanceOf(AccessDeniedException.class);
    }

    private LandlordId id(String name) {
        return landlords.names().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void live(String number, LandlordId landlord) {
        dwellings.add(new DwellingPlan(
                "Bomenstraat",
                number,
                "3812AB",
                "Amersfoort",
                Optional.empty(),
                Optional.of(landlord),
                Optional.empty()));
    }
}
