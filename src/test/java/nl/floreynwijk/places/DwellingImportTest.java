package nl.floreynwijk.places;

import static nl.floreynwijk.places.ColumnChoiceTest.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.documents.Table;
import nl.floreynwijk.places.ChangedRow.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class DwellingImportTest {

    static final String HEADINGS = "Straat|Huisnummer|Toevoeging|Postcode|Plaats|Complex|Verhuurder|Huur/koop";

    @Autowired
    DwellingImport imports;

    @Autowired
    Dwellings dwellings;

    @Autowired
    Blocks blocks;

    @Autowired
    Landlords landlords;

    @Autowired
    Neighbourhood neighbourhood;

    @Autowired
    Places places;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestPeople people;

    @Autowired
    QueryCounter queries;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void aminaIsOfTheBoard() {
        people.signedIn("amina", Role.BOARD);
    }

    private ImportReport plan(Table file) {
        return reportOf(imports.plan(file, ColumnChoice.guessed(file), Optional.empty()));
    }

    private ImportReport run(Table file) {
        return reportOf(imports.run(file, ColumnChoice.guessed(file), Optional.empty()));
    }

    private static ImportReport reportOf(ImportResult result) {
        assertThat(result).isInstanceOf(ImportResult.Sorted.class);
        return ((ImportResult.Sorted) result).report();
    }

    private List<DwellingSummary> all() {
        return dwellings.search(new DwellingSearch("", Optional.empty(), Optional.empty()), 0, 200);
    }

    @Test
    void aDryRunWritesNothing() {
        var report = plan(table(HEADINGS, "Bomenstraat|12||3812AB||Zuid|Portaal|huur", "Bomenstraat|||3812AB||||"));

        assertThat(report)
                .isEqualTo(new ImportReport(
                        1,
                        0,
                        0,
                        1,
                        0,
                        List.of("Zuid"),
                        List.of("Portaal"),
                        List.of(new ImportReport.NewRow(
                                2,
                                report.addedRows().getFirst().address(),
                                Optional.of("Zuid"),
                                Optional.of("Portaal"),
                                Optional.of(Tenure.TENANT))),
                        List.of(),
                        List.of(),
                        report.wrongRows()));
        assertThat(report.wrongRows()).hasSize(1);
        assertThat(all()).isEmpty();
        assertThat(blocks.names()).isEmpty();
        assertThat(landlords.names()).isEmpty();
    }

    @Test
    void whatIsRightIsImportedWithItsBlocksAndLandlords() {
        var report = run(table(
                HEADINGS,
                "Bomenstraat|12|bis A|3812AB||Zuid|Portaal|huur",
                "Bomenstraat|14||3812AB|Soest|ZUID|portaal|koop",
                "Bomenstraat|16||38||||"));

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.wrong()).isEqualTo(1);
        assertThat(all())
                .extracting(
                        it -> it.address().toString(),
                        DwellingSummary::block,
                        DwellingSummary::landlord,
                        DwellingSummary::tenure)
                .containsExactly(
                        tuple(
                                "Bomenstraat 12-bis A, 3812 AB Amersfoort",
                                Optional.of("Zuid"),
                                Optional.of("Portaal"),
                                Optional.of(Tenure.TENANT)),
                        tuple(
                                "Bomenstraat 14, 3812 AB Soest",
                                Optional.of("Zuid"),
                                Optional.of("Portaal"),
                                Optional.of(Tenure.OWNER)));
        assertThat(audit.latest(0, 1))
                .extracting(AuditEntry::action, AuditEntry::detail)
                .containsExactly(tuple(
                        PlacesActions.DWELLINGS_IMPORTED,
                        "added=2 changed=0 unchanged=0 wrong=1 blocks=1 landlords=1"));
        assertThat(events.stream(DwellingsChanged.class)).isEmpty();
    }

    @Test
    void whatLiesOutsideTheNeighbourhoodIsImportedAndTold() {
        neighbourhood.add("3812");
        neighbourhood.add("Café-laan");

        var report = run(table(
                HEADINGS,
                "Bomenstraat|12||3812AB||||",
                "CAFE-LAAN|1||3813AB||||",
                "Café-laan|2||3813AB|Soest|||",
                "Verweg|3||3813AC||||"));

        assertThat(report.added()).isEqualTo(4);
        assertThat(report.outside()).isEqualTo(2);
        assertThat(report.outsideRows())
                .extracting(it -> it.line() + " " + it.address().line())
                .containsExactly("4 Café-laan 2", "5 Verweg 3");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var file = table(
                HEADINGS,
                "BOMENSTRAAT|12|bis A|3812AB||Café Zuid|Portaal|huur",
                "Bomenstraat|14||3812AB|Soest|CAFE ZUID|portaal|koop");
        run(file);
        var entries = audit.latest(0, 200).size();

        var again = run(file);

        assertThat(again)
                .isEqualTo(new ImportReport(
                        0, 0, 2, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(again.changesSomething()).isFalse();
        assertThat(audit.latest(0, 200)).hasSize(entries);
        assertThat(events.stream(DwellingsChanged.class)).isEmpty();
        assertThat(dwellings.find(all().getFirst().id()).orElseThrow().version())
                .isZero();
    }

    @Test
    void whatIsKnownIsPutRightWhereTheFileSaysOtherwise() {
        run(table(HEADINGS, "Boomstraat|12||3812AB|Soest|Zuid|Portaal|huur", "Bomenstraat|14||3812AB||Zuid||"));
        var before = all();

        var file = table(HEADINGS, "Bomenstraat|12||3812AB|Amersfoort|Noord||koop", "BOMENSTRAAT|14||3812AB||||");
        var planned = plan(file);
        var report = run(file);

        assertThat(report).isEqualTo(planned);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.changedRows())
                .containsExactly(new ChangedRow(
                        2,
                        PlacesTest.address("Bomenstraat", "12", "3812AB"),
                        List.of(
                                new Change(ImportField.STREET, "Boomstraat", "Bomenstraat"),
                                new Change(ImportField.TOWN, "Soest", "Amersfoort"),
                                new Change(ImportField.BLOCK, "Zuid", "Noord"),
                                new Change(ImportField.TENURE, "TENANT", "OWNER"))));
        assertThat(all())
                .extracting(it -> it.address().line(), DwellingSummary::block, DwellingSummary::landlord)
                .containsExactly(
                        tuple("Bomenstraat 12", Optional.of("Noord"), Optional.of("Portaal")),
                        tuple("Bomenstraat 14", Optional.of("Zuid"), Optional.empty()));
        assertThat(events.stream(DwellingsChanged.class))
                .containsExactly(new DwellingsChanged(Set.of(before.getLast().id())));
    }

    @Test
    void theLandlordOfTheWholeFileIsOfEveryRowThatNamesNone() {
        landlords.add("De Alliantie");
        var file = table(HEADINGS, "Bomenstraat|12||3812AB|||Portaal|", "Bomenstraat|14||3812AB||||");

        imports.run(
                file,
                ColumnChoice.guessed(file),
                Optional.of(landlords.names().getFirst().id()));

        assertThat(all())
                .extracting(DwellingSummary::landlord)
                .containsExactly(Optional.of("Portaal"), Optional.of("De Alliantie"));
    }

    @Test
    void aNewTenureIsNobodyElsesBusiness() {
        run(table(HEADINGS, "Bomenstraat|12||3812AB||||huur"));
        run(table(HEADINGS, "Bomenstraat|12||3812AB||||koop"));

        assertThat(all()).extracting(DwellingSummary::tenure).containsExactly(Optional.of(Tenure.OWNER));
        assertThat(events.stream(DwellingsChanged.class)).isEmpty();
    }

    @Test
    void withoutTheNeededColumnsThereIsNothingToImport() {
        var file = table("Straat|Huisnummer", "Bomenstraat|12");

        assertThat(imports.plan(file, ColumnChoice.guessed(file), Optional.empty()))
                .isEqualTo(new ImportResult.MissingColumns(Set.of(ImportField.POSTCODE)));
        assertThat(imports.run(file, new ColumnChoice(Map.of()), Optional.empty()))
                .isEqualTo(new ImportResult.MissingColumns(
                        Set.of(ImportField.POSTCODE, ImportField.STREET, ImportField.HOUSE_NUMBER)));
    }

    @Test
    void aBlockForEachDwellingIsTheWrongColumn() {
        var rows = IntStream.rangeClosed(1, DwellingGroups.MOST + 1)
                .mapToObj("Bomenstraat|%1$d||3812AB||Eenheid %1$d||"::formatted)
                .toArray(String[]::new);
        var file = table(HEADINGS, rows);

        assertThat(imports.run(file, ColumnChoice.guessed(file), Optional.empty()))
                .isEqualTo(new ImportResult.TooManyNames(ImportField.BLOCK, 1_000));
        assertThat(all()).isEmpty();
    }

    @Test
    void onlyTheFirstWrongRowsAreToldOneByOne() {
        var rows = IntStream.rangeClosed(1, 250)
                .mapToObj("Bomenstraat|%d||||||"::formatted)
                .toArray(String[]::new);

        var report = plan(table(HEADINGS, rows));

        assertThat(report.wrong()).isEqualTo(250);
        assertThat(report.wrongRows()).hasSize(200);
    }

    @Test
    void aLargeFileTakesFewStatements() {
        var rows = IntStream.rangeClosed(1, 50_000)
                .mapToObj(it -> "Straat %d|%d||%dAB||Blok %d||".formatted(it / 100, it, 1000 + it / 100, it / 500))
                .toArray(String[]::new);
        var file = table(HEADINGS, rows);

        assertThat(queries.during(() -> assertThat(run(file).added()).isEqualTo(50_000)))
                .hasSizeLessThan(20);
        assertThat(run(file).unchanged()).isEqualTo(50_000);
    }

    @Test
    void onlyBoardAndCoordinatorsImport() {
        people.signedIn("pieter", Role.TREASURER, Role.MEMBER, Role.ADMINISTRATOR);
        var file = table(HEADINGS);

        assertThatThrownBy(() -> plan(file)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(file)).isInstanceOf(AccessDeniedException.class);
    }
}
