package nl.floreynwijk.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class DwellingsTest {

    static final Address BOMENSTRAAT_12 = PlacesTest.address("Bomenstraat", "12-bis A", "3812AB");

    @Autowired
    Dwellings dwellings;

    @Autowired
    Blocks blocks;

    @Autowired
    Landlords landlords;

    @Autowired
    Places places;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestPeople people;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void sanneIsCoordinator() {
        people.signedIn("sanne", Role.COORDINATOR, Role.BOARD);
    }

    static DwellingPlan plan(String street, String number, String postcode) {
        return new DwellingPlan(
                street, number, postcode, "Amersfoort", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private DwellingId added(String street, String number, String postcode) {
        var result = dwellings.add(plan(street, number, postcode));
        assertThat(result).isInstanceOf(DwellingResult.Saved.class);
        return ((DwellingResult.Saved) result).dwelling();
    }

    @Test
    void aDwellingThatIsAddedIsFound() {
        blocks.add("Noord");
        landlords.add("Portaal");
        var result = dwellings.add(new DwellingPlan(
                " Bomenstraat ",
                "12 BIS a",
                "3812 ab",
                "Amersfoort",
                Optional.of(blocks.names().getFirst().id()),
                Optional.of(landlords.names().getFirst().id()),
                Optional.of(Tenure.TENANT)));

        var id = ((DwellingResult.Saved) result).dwelling();
        assertThat(search("bomen"))
                .containsExactly(new DwellingSummary(
                        id,
                        PlacesTest.address("Bomenstraat", "12 BIS a", "3812AB"),
                        Optional.of("Noord"),
                        Optional.of("Portaal"),
                        Optional.of(Tenure.TENANT)));
        assertThat(dwellings.find(id).orElseThrow().placing())
                .isEqualTo(places.of(id).orElseThrow());
        assertThat(places.inBlock(blocks.names().getFirst().id())).containsExactly(id);
        assertThat(audit.latest(0, 1)).extracting(AuditEntry::action).containsExactly(PlacesActions.DWELLING_ADDED);
        assertThat(events.stream(DwellingsChanged.class)).isEmpty();
    }

    @Test
    void everyFieldThatIsWrongIsTold() {
        var wrong = new DwellingPlan("", "huis", "38", "=1", Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(dwellings.add(wrong)).isEqualTo(new DwellingResult.Refused(Set.of(DwellingField.values())));
        assertThat(dwellings.correct(added("Bomenstraat", "12", "3812AB"), wrong, 0))
                .isEqualTo(new DwellingResult.Refused(Set.of(DwellingField.values())));
    }

    @Test
    void aDoorIsThereOnce() {
        added("Bomenstraat", "12-bis A", "3812AB");
        var other = added("Bomenstraat", "14", "3812AB");

        assertThat(dwellings.add(plan("Boomstraat", "12 BIS A", "3812AB")))
                .isInstanceOf(DwellingResult.AddressTaken.class);
        assertThat(dwellings.correct(other, plan("Bomenstraat", "12-bis A", "3812AB"), 0))
                .isEqualTo(new DwellingResult.AddressTaken(BOMENSTRAAT_12));
        assertThat(search("")).hasSize(2);
    }

    @Test
    void aCorrectionIsToldToWhoeverTiesPeopleToDwellings() {
        var dwelling = added("Boomstraat", "12-bis A", "3812AB");

        dwellings.correct(dwelling, plan("Bomenstraat", "12-bis A", "3812AB"), 0);

        assertThat(places.of(dwelling).orElseThrow().address()).isEqualTo(BOMENSTRAAT_12);
        assertThat(events.stream(DwellingsChanged.class)).containsExactly(new DwellingsChanged(Set.of(dwelling)));
        assertThat(audit.latest(0, 1))
                .extracting(AuditEntry::action, AuditEntry::detail)
                .containsExactly(tuple(PlacesActions.DWELLING_CORRECTED, "address"));
    }

    @Test
    void whoRentsOrOwnsIsNobodyElsesBusiness() {
        var dwelling = added("Bomenstraat", "12-bis A", "3812AB");

        dwellings.correct(
                dwelling,
                new DwellingPlan(
                        "Bomenstraat",
                        "12-bis A",
                        "3812AB",
                        "Amersfoort",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Tenure.OWNER)),
                0);

        assertThat(places.of(dwelling).orElseThrow().tenure()).contains(Tenure.OWNER);
        assertThat(events.stream(DwellingsChanged.class)).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileStays() {
        var dwelling = added("Bomenstraat", "12", "3812AB");
        dwellings.correct(dwelling, plan("Bomenstraat", "14", "3812AB"), 0);

        assertThat(dwellings.correct(dwelling, plan("Bomenstraat", "16", "3812AB"), 0))
                .isEqualTo(new DwellingResult.ChangedMeanwhile());
    }

    @Test
    void aBlockThatWasRemovedMeanwhileIsNotChosen() {
        assertThat(dwellings.add(new DwellingPlan(
                        "Bomenstraat",
                        "12",
                        "3812AB",
                        "Amersfoort",
                        Optional.of(BlockId.random()),
                        Optional.empty(),
                        Optional.empty())))
                .isEqualTo(new DwellingResult.ChangedMeanwhile());
        assertThat(search("")).isEmpty();
    }

    @Test
    void whatIsTypedIsTheBeginningOfAStreetOrAPostcode() {
        added("Bomenstraat", "2", "3812AB");
        added("Bomenstraat", "12", "3812AB");
        added("Bomenstraat", "12-bis A", "3812AB");
        added("Élandstraat", "1", "3812CD");
        added("Plein 1940", "7", "3811ZZ");

        assertThat(lines(""))
                .containsExactly(
                        "Bomenstraat 2", "Bomenstraat 12", "Bomenstraat 12-bis A", "Élandstraat 1", "Plein 1940 7");
        assertThat(lines("bomenstraat 12")).containsExactly("Bomenstraat 12", "Bomenstraat 12-bis A");
        assertThat(lines("bom 12 bis")).containsExactly("Bomenstraat 12-bis A");
        assertThat(lines("eland")).containsExactly("Élandstraat 1");
        assertThat(lines("straat")).isEmpty();
        assertThat(lines("plein 1940")).containsExactly("Plein 1940 7");
        assertThat(lines("plein 1940 7")).containsExactly("Plein 1940 7");
        assertThat(lines("3812")).hasSize(4);
        assertThat(lines("3812 c")).containsExactly("Élandstraat 1");
        assertThat(lines("3812ab 2")).containsExactly("Bomenstraat 2");
        assertThat(lines("%")).isEmpty();
    }

    @Test
    void aListIsOfOneBlockOrOneLandlord() {
        blocks.add("Noord");
        var block = blocks.names().getFirst().id();
        dwellings.add(new DwellingPlan(
                "Bomenstraat", "1", "3812AB", "Amersfoort", Optional.of(block), Optional.empty(), Optional.empty()));
        added("Bomenstraat", "2", "3812AB");

        assertThat(dwellings.search(new DwellingSearch("bomen", Optional.of(block), Optional.empty()), 0, 20))
                .extracting(it -> it.address().line())
                .containsExactly("Bomenstraat 1");
        assertThat(dwellings.search(
                        new DwellingSearch("", Optional.of(block), Optional.of(LandlordId.random())), 0, 20))
                .isEmpty();
    }

    @Test
    void aListComesInPages() {
        for (var number = 1; number <= 5; number++) {
            added("Bomenstraat", String.valueOf(number), "3812AB");
        }

        assertThat(dwellings.search(everything(""), 2, 2))
                .extracting(it -> it.address().line())
                .containsExactly("Bomenstraat 3", "Bomenstraat 4");
    }

    @Test
    void onlyTheOfficeKeepsDwellings() {
        people.signedIn("pieter", Role.TREASURER, Role.MEMBER, Role.ADMINISTRATOR);

        assertThatThrownBy(() -> search("")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> dwellings.find(DwellingId.random())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> dwellings.add(plan("Bomenstraat", "1", "3812AB")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> dwellings.correct(DwellingId.random(), plan("Bomenstraat", "1", "3812AB"), 0))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<DwellingSummary> search(String words) {
        return dwellings.search(everything(words), 0, 20);
    }

    private static DwellingSearch everything(String words) {
        return new DwellingSearch(words, Optional.empty(), Optional.empty());
    }

    private List<String> lines(String words) {
        return search(words).stream().map(it -> it.address().line()).toList();
    }
}
