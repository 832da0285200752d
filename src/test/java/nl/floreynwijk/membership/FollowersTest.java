package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Blocks;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.DwellingPlan;
import nl.floreynwijk.places.DwellingResult;
import nl.floreynwijk.places.DwellingSearch;
import nl.floreynwijk.places.Dwellings;
import nl.floreynwijk.places.HouseNumber;
import nl.floreynwijk.places.LandlordId;
import nl.floreynwijk.places.Landlords;
import nl.floreynwijk.places.Postcode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What members have from elsewhere follows what happens there, in the same transaction. */
@PortalTest
class FollowersTest {

    @Autowired
    Register register;

    @Autowired
    MemberRepository repository;

    @Autowired
    MemberQueries details;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    Dwellings dwellings;

    @Autowired
    Blocks blocks;

    @Autowired
    Landlords landlords;

    @Autowired
    Accounts accounts;

    @Autowired
    Landmarks landmarks;

    MemberId anna = MemberId.random();

    @BeforeEach
    void annaIsAMember() {
        landmarks.forget();
        anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        members.admitted(
                JoinForms.at(JoinForms.of("Bert", "Bos"), new TypedAddress("3812 CD", "7", "Noordewierweg", "")));
        people.signedIn("Sanne", Role.COORDINATOR, Role.BOARD, Role.ADMINISTRATOR);
    }

    @Test
    void whoLivesInADwellingIsInItsBlockAndHasItsLandlord() {
        blocks.add("Bomenstraat 1-59");
        landlords.add("Portaal");
        var block = idOf(blocks.names());
        var landlord = idOf(landlords.names());

        correct("Bomenstraat", "12-bis A", Optional.of(block), Optional.of(landlord));

        var now = RegisterFilter.of(Standing.NOW);
        assertThat(names(new RegisterFilter(
                        "",
                        Standing.NOW,
                        Optional.empty(),
                        Optional.of(block),
                        Optional.of(landlord),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .containsExactly("Anna de Wit");
        assertThat(names(now)).hasSize(2);
        assertThat(details.find(anna).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void anAddressThatIsCorrectedIsFoundAndSortedByWhatItIsNow() {
        correct("Abelenstraat", "12-C", Optional.empty(), Optional.empty());

        assertThat(names(RegisterFilter.of(Standing.NOW).withWords("abelen 12c")))
                .containsExactly("Anna de Wit");
        assertThat(names(RegisterFilter.of(Standing.NOW).withWords("bomenstraat")))
                .isEmpty();
        assertThat(register.search(
                                RegisterFilter.of(Standing.NOW),
                                new RegisterOrder(RegisterOrder.By.ADDRESS, false),
                                0,
                                10)
                        .getFirst()
                        .name())
                .isEqualTo("Anna de Wit");
        assertThat(details.find(anna).orElseThrow().address().orElseThrow())
                .hasToString("Abelenstraat 12C, 3812 AB Amersfoort");
    }

    @Test
    void whereSomebodyLivedBeforeStaysAsItWas() {
        var before = repository.findById(anna).orElseThrow();
        before.moveTo(
                Residence.outside(
                        new Address("Kerkplein", new HouseNumber(1, ""), new Postcode("1234AB"), "Elders"),
                        before.earliestMove()),
                before.earliestMove());
        repository.save(before);

        correct("Abelenstraat", "12-bis A", Optional.empty(), Optional.empty());

        assertThat(details.find(anna).orElseThrow().homes())
                .extracting(it -> it.address().street())
                .containsExactlyInAnyOrder("Bomenstraat", "Kerkplein");
    }

    @Test
    void theMailAddressFollowsTheAccount() {
        var account =
                accounts.find(repository.findById(anna).orElseThrow().account()).orElseThrow();

        accounts.correct(account.id(), "Anna de Wit", "annie@example.org", account.version());

        assertThat(details.find(anna).orElseThrow().email()).hasToString("annie@example.org");
        assertThat(names(RegisterFilter.of(Standing.NOW).withWords("annie@"))).containsExactly("Anna de Wit");
        assertThat(names(RegisterFilter.of(Standing.NOW).withWords("anna@"))).isEmpty();
    }

    @Test
    void aClosedAccountCatchesUpWhenItIsOpenedAgain() {
        var id = repository.findById(anna).orElseThrow().account();
        accounts.close(id);
        var account = accounts.find(id).orElseThrow();
        accounts.correct(id, "Anna de Wit", "annie@example.org", account.version());

        accounts.reopen(id);

        assertThat(details.find(anna).orElseThrow().email()).hasToString("annie@example.org");
    }

    private void correct(String street, String number, Optional<BlockId> block, Optional<LandlordId> landlord) {
        var dwelling = dwellings
                .search(new DwellingSearch("Bomenstraat", Optional.empty(), Optional.empty()), 0, 10)
                .getFirst()
                .id();
        var details = dwellings.find(dwelling).orElseThrow();
        assertThat(dwellings.correct(
                        dwelling,
                        new DwellingPlan(street, number, "3812 AB", "Amersfoort", block, landlord, Optional.empty()),
                        details.version()))
                .isInstanceOf(DwellingResult.Saved.class);
    }

    private static <I> I idOf(List<Choice<I>> choices) {
        return choices.getFirst().id();
    }

    private List<String> names(RegisterFilter filter) {
        return register.search(filter, RegisterOrder.BY_NAME, 0, 10).stream()
                .map(MemberSummary::name)
                .toList();
    }
}
