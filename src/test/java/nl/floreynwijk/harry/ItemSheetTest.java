package nl.floreynwijk.harry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.documents.Exports;
import nl.floreynwijk.documents.ReadResult;
import nl.floreynwijk.documents.Table;
import nl.floreynwijk.documents.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig({Exports.class, Tables.class})
class ItemSheetTest {

    private static final Map<String, String> DRIPS = Map.of(
            "code", "kraan-drupt",
            "naam", "Kraan drupt",
            "klasse", "1",
            "soort", "water",
            "ruimtes", "keuken",
            "tip", "Zo doet u het.");

    @Autowired
    Exports exports;

    @Autowired
    Tables tables;

    @TempDir
    Path folder;

    private Table written(List<Item> items) throws IOException {
        var out = new ByteArrayOutputStream();
        exports.writeCsv(out, ItemSheet.headings(), items.stream().map(ItemSheet::row));
        return read(out.toString(UTF_8));
    }

    private Table read(String csv) throws IOException {
        var file = Files.writeString(folder.resolve("lijst.csv"), csv);
        return ((ReadResult.Read) tables.read(file)).table();
    }

    private static Table.Row row(int line, Map<String, String> cells) {
        return new Table.Row(
                line,
                ItemSheet.headings().stream()
                        .map(it -> cells.getOrDefault(it, ""))
                        .toList());
    }

    @SafeVarargs
    private static ItemSheet.Content content(Map<String, String>... rows) {
        return ItemSheet.read(new Table(
                ItemSheet.headings(),
                Stream.iterate(0, it -> it < rows.length, it -> it + 1)
                        .map(it -> row(it + 2, rows[it]))
                        .toList()));
    }

    private static Map<String, String> with(String heading, String value) {
        var cells = new HashMap<>(DRIPS);
        cells.put(heading, value);
        return cells;
    }

    private void comesBack(Item... items) throws IOException {
        assertThat(items).allSatisfy(it -> assertThat(it.problems()).isEmpty());
        assertThat(ItemSheet.read(written(List.of(items)))).isEqualTo(new ItemSheet.Content(List.of(items), List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void anItemOfEveryKindOfWorkComesBack(Category category) throws IOException {
        comesBack(TestItem.named("Kraan drupt").of(category).made());
    }

    @ParameterizedTest
    @EnumSource
    void anItemForEveryCertificateComesBack(Certificate certificate) throws IOException {
        comesBack(TestItem.named("Kraan drupt").certified(certificate).made());
    }

    @ParameterizedTest
    @EnumSource
    void anItemWithEveryDangerComesBack(Danger danger) throws IOException {
        comesBack(
                TestItem.named("Kraan drupt").danger(danger).made(),
                TestItem.named("Kraan spuit")
                        .duty(Duty.LANDLORD)
                        .danger(danger)
                        .emergency()
                        .made());
    }

    @ParameterizedTest
    @EnumSource
    void anItemOfEverySubscriptionComesBack(Cover cover) throws IOException {
        comesBack(TestItem.named("Kraan drupt").cover(cover).toCheck(false).made());
    }

    @ParameterizedTest
    @EnumSource
    void anItemInEveryRoomComesBack(Room room) throws IOException {
        comesBack(
                TestItem.named("Kraan drupt").in(room).made(),
                TestItem.named("Overal").in(Room.values()).made());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void anItemWithSoManyQuestionsComesBack(int questions) throws IOException {
        var item = TestItem.named("Kraan drupt");
        for (var number = 1; number <= questions; number++) {
            item.asks(new Question("Vraag " + number + "?", "Question?", new ItemCode("ander-" + number)));
        }
        comesBack(item.made());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 33 123 45 67",
                "-lekt",
                "@kraan",
                "'=1+1",
                "''t is stuk",
                "'t Slot; \"klemt\", zegt u",
                "Kraan \\ ’drupt’ €5 é",
                "<script>alert(1)</script>",
                "1",
                "2026-11-26",
                "ja"
            })
    void whateverItIsCalledComesBackAsItWas(String text) throws IOException {
        comesBack(TestItem.coded("kraan-drupt")
                .called(text, text)
                .words(text)
                .tip(text, text)
                .asks(new Question(text, text, new ItemCode("leiding-lekt")))
                .made());
    }

    @Test
    void aTipOnMoreThanOneLineComesBack() throws IOException {
        comesBack(TestItem.named("Kraan drupt")
                .tip("Draai dicht; wacht.\n\n= Klaar =", "=Close\nWait")
                .made());
    }

    @Test
    void theLongestTextsComeBack() throws IOException {
        comesBack(TestItem.coded("a".repeat(ItemCode.LONGEST))
                .called("é".repeat(Item.LONGEST_NAME), "b".repeat(Item.LONGEST_NAME))
                .words("=".repeat(Item.LONGEST_WORDS))
                .tip("=".repeat(Item.LONGEST_TIP), "@".repeat(Item.LONGEST_TIP))
                .asks(new Question("v".repeat(Question.LONGEST), "-".repeat(Question.LONGEST), new ItemCode("b")))
                .made());
    }

    @Test
    void headingsAreFoundInAnyOrderAndOnesThatAreNotNeededMayBeMissing() throws IOException {
        var table = read("""
                Tip;KLASSE;naam ;code;ruimtes;soort;iets anders
                Zo doet u het.;1;Kraan drupt;Kraan-Drupt;Keuken;Water;x
                """);

        assertThat(SheetColumn.missingIn(table)).isEmpty();
        assertThat(ItemSheet.read(table))
                .isEqualTo(new ItemSheet.Content(
                        List.of(TestItem.named("Kraan drupt").made()), List.of()));
    }

    @Test
    void theHeadingsThatAreMissingAreNamed() throws IOException {
        assertThat(SheetColumn.missingIn(read("code;naam;tip;woorden\n")))
                .containsExactly("klasse", "soort", "ruimtes");
        assertThat(SheetColumn.missingIn(read("kraan;lekt\n")))
                .containsExactly("code", "naam", "klasse", "soort", "ruimtes", "tip");
    }

    static Stream<Map.Entry<SheetColumn, List<String>>> columnsOfWords() {
        return Stream.of(
                Map.entry(SheetColumn.DUTY, FileWords.DUTIES.all()),
                Map.entry(SheetColumn.CERTIFICATE, FileWords.CERTIFICATES.all()),
                Map.entry(SheetColumn.DANGER, FileWords.DANGERS.all()),
                Map.entry(SheetColumn.COVER, FileWords.COVERS.all()),
                Map.entry(SheetColumn.CATEGORY, FileWords.CATEGORIES.all()),
                Map.entry(SheetColumn.ROOMS, FileWords.ROOMS.all()),
                Map.entry(SheetColumn.EMERGENCY, List.of("ja", "nee")),
                Map.entry(SheetColumn.TO_CHECK, List.of("ja", "nee")));
    }

    @ParameterizedTest
    @MethodSource("columnsOfWords")
    void aWordThatIsNotKnownIsToldWithTheOnesThatAre(Map.Entry<SheetColumn, List<String>> column) {
        var heading = column.getKey().heading();

        var content = content(with(heading, "Zwembad"));

        assertThat(content.items()).isEmpty();
        assertThat(content.faults())
                .containsExactly(new SheetFault(2, heading, "Zwembad", new SheetFault.Kind.Unknown(column.getValue())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "4", "een", "1.0", "klasse 1"})
    void aClassIsOneTwoOrThree(String written) {
        assertThat(content(with("klasse", written)).faults())
                .containsExactly(
                        new SheetFault(2, "klasse", written, new SheetFault.Kind.Unknown(List.of("1", "2", "3"))));
    }

    @Test
    void oneUnknownRoomAmongOthersIsUnknown() {
        assertThat(content(with("ruimtes", "keuken, kelder")).faults())
                .extracting(SheetFault::column, SheetFault::value)
                .containsExactly(tuple("ruimtes", "keuken, kelder"));
    }

    @ParameterizedTest
    @CsvSource({"code, ''", "code, Kraan drupt", "ja 1, nergens!"})
    void whatIsNoCodeIsTold(String heading, String value) {
        assertThat(content(with(heading, value)).faults())
                .containsExactly(new SheetFault(2, heading, value, new SheetFault.Kind.NotACode()));
    }

    @Test
    void aQuestionThatLeadsNowhereYetIsTold() {
        assertThat(content(with("vraag 2", "Spuit het?")).faults())
                .containsExactly(new SheetFault(2, "ja 2", "", new SheetFault.Kind.NotACode()));
    }

    @Test
    void theSameCodeTwiceIsToldWithTheRowThatHasIt() {
        var content = content(DRIPS, with("code", "leiding-lekt"), with("code", "KRAAN-DRUPT"));

        assertThat(content.faults())
                .containsExactly(new SheetFault(4, "code", "kraan-drupt", new SheetFault.Kind.Twice(2)));
    }

    @Test
    void whatCanBeReadAndIsYetNoItemIsTold() {
        assertThat(content(with("certificaat", "gas")).faults()).containsExactly(refused(ItemProblem.CERTIFICATE));
        assertThat(content(with("naam", "")).faults()).containsExactly(refused(ItemProblem.NAME_DUTCH));
        assertThat(content(with("tip", "t".repeat(501))).faults()).containsExactly(refused(ItemProblem.TIP_DUTCH));
        assertThat(content(with("spoed", "ja")).faults())
                .containsExactly(refused(ItemProblem.DANGER), refused(ItemProblem.EMERGENCY));
    }

    private static SheetFault refused(ItemProblem problem) {
        return new SheetFault(2, "code", "kraan-drupt", new SheetFault.Kind.Refused(problem));
    }

    @Test
    void allThatIsWrongInAFileIsToldAtOnce() {
        var content = content(with("klasse", "9"), DRIPS, Map.of("code", "leeg"));

        assertThat(content.faults())
                .extracting(SheetFault::line, SheetFault::column)
                .containsExactly(tuple(2, "klasse"), tuple(4, "klasse"), tuple(4, "soort"), tuple(4, "ruimtes"));
    }

    @Test
    void ofALongValueTheBeginningIsToldOnly() {
        assertThat(content(with("klasse", "x".repeat(1_000))).faults())
                .singleElement()
                .satisfies(it -> assertThat(it.value()).isEqualTo("x".repeat(40) + "…"));
    }

    @Test
    void whereNothingIsSaidItIsNoEmergencyIsCoveredByNothingAndIsToBeChecked() {
        assertThat(content(DRIPS).items()).singleElement().satisfies(it -> {
            assertThat(it.emergency()).isFalse();
            assertThat(it.cover()).isEqualTo(Cover.NONE);
            assertThat(it.toCheck()).isTrue();
            assertThat(it.danger()).isEqualTo(Optional.empty());
        });
    }

    @Test
    void thereIsAColumnForAllThatIsSaidOfAnItem() {
        assertThat(Arrays.stream(SheetColumn.values()).map(SheetColumn::heading))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(ItemSheet.headings());
    }
}
