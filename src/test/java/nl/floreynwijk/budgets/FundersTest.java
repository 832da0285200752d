package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.OfficeRoles;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class FundersTest {

    @Autowired
    Funders funders;

    @Autowired
    OfficeRoles roles;

    @Autowired
    TestPeople people;

    @BeforeEach
    void pieterIsTreasurer() {
        people.signedIn("Pieter", Role.TREASURER);
    }

    private FunderSummary portaal() {
        assertThat(funders.add(" Portaal ", FunderKind.CORPORATION)).isInstanceOf(FunderResult.Kept.class);
        return funders.all().stream()
                .filter(it -> it.name().equals("Portaal"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFunderHasANameOfItsOwn() {
        portaal();

        assertThat(funders.add("PORTAAL", FunderKind.OTHER)).isEqualTo(new FunderResult.NameTaken());
        assertThat(funders.add(" ", FunderKind.OTHER)).isEqualTo(new FunderResult.NotAName());
        assertThat(funders.add("x".repeat(Funders.LONGEST_NAME + 1), FunderKind.OTHER))
                .isEqualTo(new FunderResult.NotAName());
    }

    @Test
    void onlyWhoHasTheRoleReadsForAFunder() {
        var thomas = people.open("Thomas", Role.FUNDER);
        var anna = people.open("Anna", Role.MEMBER);
        var portaal = portaal();

        assertThat(funders.letRead(portaal.id(), List.of(anna), portaal.version()))
                .isEqualTo(new FunderResult.NotAReader());
        assertThat(funders.letRead(portaal.id(), List.of(thomas), portaal.version()))
                .isInstanceOf(FunderResult.Kept.class);
        assertThat(funders.all())
                .filteredOn(it -> it.id().equals(portaal.id()))
                .flatExtracting(FunderSummary::readers)
                .containsExactly(new ReaderChoice(thomas, "Thomas"));
        assertThat(funders.letRead(portaal.id(), List.of(), portaal.version()))
                .isEqualTo(new FunderResult.ChangedMeanwhile());
    }

    @Test
    void whoeverLosesTheRoleReadsForNobodyAlsoWhenItComesBack() {
        var thomas = people.open("Thomas", Role.FUNDER);
        var portaal = portaal();
        funders.letRead(portaal.id(), List.of(thomas), portaal.version());

        people.signedIn("Lotte", Role.ADMINISTRATOR);
        roles.take(thomas, Role.FUNDER, "Andere baan");
        roles.give(thomas, Role.FUNDER, "Weer terug", Optional.empty());
        people.signedIn("Amina", Role.BOARD);

        assertThat(funders.all())
                .filteredOn(it -> it.id().equals(portaal.id()))
                .flatExtracting(FunderSummary::readers)
                .isEmpty();
    }

    @Test
    void theBoardLooksAndTheTreasurerDecides() {
        var portaal = portaal();
        people.signedIn("Amina", Role.BOARD);

        assertThat(funders.all()).contains(portaal);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> funders.add("Gemeente", FunderKind.MUNICIPALITY));
        people.signedIn("Bert", Role.MEMBER);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(funders::all);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(funders::possibleReaders);
    }
}
