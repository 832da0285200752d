package nl.floreynwijk.harry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.Cell;
import nl.floreynwijk.documents.ReadResult;
import nl.floreynwijk.documents.Table;
import nl.floreynwijk.documents.Tables;
import nl.floreynwijk.places.LandlordId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ListFilesTest {

    private static final Optional<LandlordId> PORTAAL = Optional.of(LandlordId.random());

    @Autowired
    ListFiles files;

    @Autowired
    Lists lists;

    @Autowired
    ItemTable table;

    @Autowired
    Tables tables;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @TempDir
    Path folder;

    private ListId list = ListId.random();

    @BeforeEach
    void sanneBeganAList() {
        people.signedIn("sanne", Role.COORDINATOR, Role.BOARD);
        list = ((DraftResult.Drafted) lists.draft(PORTAAL)).id();
        table.remove(list, codes());
        table.addAll(list, List.of(drips().made(), sticks().made()));
    }

    private static TestItem drips() {
        return TestItem.named("Kraan drupt");
    }

    private static TestItem sticks() {
        return TestItem.named("Voordeur piept").of(Category.DOORS);
    }

    private List<KeptItem> kept() {
        return lists.find(list).orElseThrow().items();
    }

    private List<Item> items() {
        return kept().stream().map(KeptItem::item).toList();
    }

    private List<ItemCode> codes() {
        return items().stream().map(Item::code).toList();
    }

    private Table downloaded(ListId id) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(files.write(id, out)).isTrue();
        return read(out.toString(UTF_8));
    }

    private Table read(String csv) throws IOException {
        var file = Files.writeString(folder.resolve("lijst.csv"), csv);
        return ((ReadResult.Read) tables.read(file)).table();
    }

    /** A file with these items. */
    private static Table file(TestItem... items) {
        return new Table(
                ItemSheet.headings(),
                Stream.of(items)
                        .map(it -> new Table.Row(
                                2,
                                ItemSheet.row(it.made()).stream()
                                        .map(cell -> ((Cell.Text) cell).text())
                                        .toList()))
                        .toList());
    }

    private static ListComparison changes(ListImportResult result) {
        return ((ListImportResult.Sorted) result).changes();
    }

    @Test
    void whatIsDownloadedAndReadInAgainChangesNothing() throws IOException {
        var file = downloaded(list);
        var before = kept();

        assertThat(changes(files.plan(list, file)).isEmpty()).isTrue();
        assertThat(changes(files.run(list, file)).isEmpty()).isTrue();

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void theGeneralListComesBackAsItWas() throws IOException {
        var general = lists.all().stream()
                .filter(it -> it.landlord().isEmpty())
                .findFirst()
                .orElseThrow();

        files.run(list, downloaded(general.id()));

        assertThat(items())
                .isEqualTo(lists.find(general.id()).orElseThrow().items().stream()
                        .map(KeptItem::item)
                        .toList());
    }

    @Test
    void aDryRunTellsWhatWouldChangeAndWritesNothing() {
        var before = kept();
        var file = file(drips().words("lekt"), TestItem.named("Raam klemt"));

        var planned = changes(files.plan(list, file));

        assertThat(planned.added()).extracting(Item::code).containsExactly(new ItemCode("raam-klemt"));
        assertThat(planned.removed()).containsExactly(sticks().made());
        assertThat(planned.changed())
                .extracting(ListComparison.Change::fields)
                .containsExactly(Set.of(ItemField.WORDS));
        assertThat(kept()).isEqualTo(before);
        assertThat(audit.about(List.of(list.toString())))
                .extracting(AuditEntry::action)
                .containsExactly(HarryActions.LIST_DRAFTED);
    }

    @Test
    void aFileIsWhatTheDraftSaysFromThenOn() {
        var file = file(drips().words("lekt"), TestItem.named("Raam klemt"));
        var planned = files.plan(list, file);

        assertThat(files.run(list, file)).isEqualTo(planned);

        assertThat(items())
                .containsExactly(
                        drips().words("lekt").made(),
                        TestItem.named("Raam klemt").made());
        assertThat(audit.about(List.of(list.toString())))
                .extracting(AuditEntry::action, AuditEntry::detail)
                .startsWith(tuple(HarryActions.LIST_IMPORTED, "added=1 removed=1 changed=1"));
    }

    @Test
    void theSameFileTwiceChangesNothingTheSecondTime() {
        var file = file(drips().words("lekt"), TestItem.named("Raam klemt"));
        files.run(list, file);
        var before = kept();

        assertThat(changes(files.run(list, file))).isEqualTo(new ListComparison(List.of(), List.of(), List.of(), 2));

        assertThat(kept()).isEqualTo(before);
        assertThat(audit.about(List.of(list.toString()))).hasSize(2);
    }

    @Test
    void whoeverChangesWhatAFileChangedMeanwhileHearsSo() {
        files.run(list, file(drips().words("lekt"), sticks()));

        assertThat(lists.change(list, drips().words("gilt").made(), 0)).isEqualTo(new ItemResult.ChangedMeanwhile());
        assertThat(lists.change(list, sticks().words("kraakt").made(), 0)).isEqualTo(new ItemResult.Kept());
    }

    @Test
    void itemsMayLeadToEachOtherInAnyOrderOfTheFile() {
        assertThat(files.run(list, file(drips().asks("Spuit het?", "voordeur-piept"), sticks())))
                .isInstanceOf(ListImportResult.Sorted.class);
        assertThat(files.run(list, file(sticks(), drips().asks("Spuit het?", "voordeur-piept"))))
                .isInstanceOf(ListImportResult.Sorted.class);
    }

    @Test
    void aFileWithoutTheHeadingsIsRefused() throws IOException {
        var file = read("code;naam\nkraan;Kraan\n");
        var missing = new ListImportResult.MissingHeadings(List.of("klasse", "soort", "ruimtes", "tip"));

        assertThat(files.plan(list, file)).isEqualTo(missing);
        assertThat(files.run(list, file)).isEqualTo(missing);
    }

    @Test
    void aFileWithAnUnknownClassIsRefusedAsAWhole() throws IOException {
        var before = kept();
        var file = read("""
                code;naam;klasse;soort;ruimtes;tip
                raam-klemt;Raam klemt;1;ramen;keuken;Zo.
                dak-lekt;Dak lekt;4;buiten;buiten;Bel.
                """);
        var faulty = new ListImportResult.Faulty(
                List.of(new SheetFault(3, "klasse", "4", new SheetFault.Kind.Unknown(List.of("1", "2", "3")))));

        assertThat(files.plan(list, file)).isEqualTo(faulty);
        assertThat(files.run(list, file)).isEqualTo(faulty);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aFileWhoseQuestionsLeadNowhereIsRefused() {
        var troubled = new ListImportResult.Troubled(
                List.of(new ListTrouble.LeadsNowhere("Kraan drupt", new ItemCode("niets"))));

        assertThat(files.run(list, file(drips().asks("Spuit het?", "niets")))).isEqualTo(troubled);
        assertThat(files.run(
                        list,
                        file(drips().asks("Piept het?", "voordeur-piept"), sticks().asks("Drupt het?", "kraan-drupt"))))
                .isInstanceOf(ListImportResult.Troubled.class);
    }

    @Test
    void aFileHasFiveHundredRowsAtMost() {
        var rows = Stream.iterate(0, it -> it < 501, it -> it + 1)
                .map(it -> TestItem.coded("item-" + it))
                .toArray(TestItem[]::new);

        assertThat(files.run(list, file(rows))).isEqualTo(new ListImportResult.TooMany(500));
    }

    @Test
    void aFileWithHeadingsOnlyLeavesADraftThatIsNotPublished() {
        assertThat(changes(files.run(list, file())).removed()).hasSize(2);

        assertThat(lists.publish(list, DutchTime.day(clock.instant()), "")).isInstanceOf(PublishResult.Troubled.class);
    }

    @Test
    void whatIsPublishedIsDownloadedAndReadIntoNoMore() throws IOException {
        lists.publish(list, DutchTime.day(clock.instant()), "");
        var before = kept();
        var file = file(drips());

        assertThat(files.run(list, file)).isEqualTo(new ListImportResult.NotADraft());
        assertThat(files.plan(list, file)).isEqualTo(new ListImportResult.NotADraft());
        assertThat(kept()).isEqualTo(before);
        assertThat(downloaded(list).rows()).hasSize(2);
    }

    @Test
    void aVersionThatIsNotThereIsNotWritten() throws IOException {
        assertThat(files.write(ListId.random(), OutputStream.nullOutputStream()))
                .isFalse();
        assertThat(files.run(ListId.random(), file(drips()))).isEqualTo(new ListImportResult.NotADraft());
    }
}
