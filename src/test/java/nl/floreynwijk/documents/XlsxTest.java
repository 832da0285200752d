package nl.floreynwijk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {

    static final String HEADINGS = row(1, text("A1", "Naam"), text("B1", "Waarde"));

    final Tables tables = new Tables();

    @TempDir
    Path folder;

    @Test
    void aWorkbookIsReadWhateverItsNameIs() {
        var file = Workbooks.ofRows(HEADINGS, row(2, text("A2", "Zoë"))).in(folder.resolve("leden.csv"));

        assertThat(tables.read(file))
                .isEqualTo(new ReadResult.Read(
                        new Table(List.of("Naam", "Waarde"), List.of(new Table.Row(2, List.of("Zoë", ""))))));
    }

    @Test
    void textsThatCellsShareAreFoundBack() {
        var workbook = Workbooks.ofRows(
                        HEADINGS, row(2, "<c r='A2' t='s'><v>1</v></c>", "<c r='B2' t='s'><v>0</v></c>"))
                .sharing(
                        "<si><t>een &amp; <![CDATA[<twee>]]></t></si>",
                        "<si><r><rPr><b/></rPr><t>Ria </t></r><r><t>de Wit_x000D_\n</t></r><rPh><t>nee</t></rPh></si>");

        assertThat(rows(workbook)).containsExactly(List.of("Ria de Wit", "een & <twee>"));
    }

    @Test
    void cellsAndRowsThatAreLeftOutKeepTheirPlaces() {
        var read = read(Workbooks.ofRows(
                row(3, text("B3", "Naam"), text("D3", "Waarde")),
                "<row r='4'/>",
                row(5, "<c r='A5' s='1'/>", text("D5", "x"), "<c r='XFD5' s='1'/>")));

        assertThat(read)
                .isEqualTo(new ReadResult.Read(new Table(
                        List.of("", "Naam", "", "Waarde"), List.of(new Table.Row(5, List.of("", "", "", "x"))))));
    }

    @Test
    void aProgramMayLeaveAddressesOut() {
        var workbook = Workbooks.ofRows(
                "<row><c t='str'><v>Naam</v></c><c t='str'><v>Waarde</v></c></row>",
                "<row><c t='str'><v>Zoë</v></c><c><v>3</v></c></row>");

        assertThat(rows(workbook)).containsExactly(List.of("Zoë", "3"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 12, 12",
        "0, 3812.0, 3812",
        "0, 12.50, 12.5",
        "0, 0.30000000000000004, 0.3",
        "0, -1E-3, -0.001",
        "0, 6.12345678E8, 612345678",
        "0, 1.2E+20, 120000000000000000000",
        "5, 612345678, 0612345678",
        "6, 44197, 44197",
        "1, 44197, 2021-01-01",
        "2, 46352.25, 2026-11-26",
        "3, 46352.604166666664, 2026-11-26T14:30",
        "3, 46352, 2026-11-26",
        "4, 0.604166666666667, 14:30",
        "4, 46352.999999999, 46352.999999999",
        "3, 46351.9999999, 2026-11-26",
        "1, 1, 1900-01-01",
        "1, 61, 1900-03-01",
        "1, -3, -3",
        "1, 2958466, 2958466",
        "99, 12.0, 12"
    })
    void numbersLookAsAPersonSeesThem(int style, String value, String shown) {
        var workbook = Workbooks.ofRows(
                HEADINGS, row(2, text("A2", "x"), "<c r='B2' s='%d'><v>%s</v></c>".formatted(style, value)));

        assertThat(rows(workbook)).containsExactly(List.of("x", shown));
    }

    @Test
    void aFormatLongerThanAnyProgramWritesMakesTheFileUnreadable() {
        var format = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='" + "[".repeat(256)
                + "'/></numFmts></styleSheet>";

        assertThat(read(Workbooks.ofRows(HEADINGS).part("xl/styles.xml", format)))
                .isEqualTo(new ReadResult.Unreadable());
    }

    @Test
    void aWorkbookOfAnOldMacCountsDaysFrom1904() {
        var workbook = Workbooks.ofRows(HEADINGS, row(2, text("A2", "x"), "<c r='B2' s='1'><v>42735</v></c>"))
                .part(
                        "xl/workbook.xml",
                        Workbooks.workbook("<workbookPr date1904='1'/>", "<sheet name='Leden' r:id='r7'/>"));

        assertThat(rows(workbook)).containsExactly(List.of("x", "2021-01-01"));
    }

    @Test
    void aFormulaGivesWhatItLastCameTo() {
        var workbook = Workbooks.ofRows(
                HEADINGS,
                row(2, "<c r='A2' t='str'><f>A1&amp;\"!\"</f><v>Naam!</v></c>", "<c r='B2'><f>1+2</f><v>3</v></c>"),
                row(3, "<c r='A3' t='e'><f>1/0</f><v>#DIV/0!</v></c>", "<c r='B3'><f>1+2</f></c>"));

        assertThat(rows(workbook)).containsExactly(List.of("Naam!", "3"), List.of("#DIV/0!", ""));
    }

    @Test
    void yesAndNoAreText() {
        var workbook =
                Workbooks.ofRows(HEADINGS, row(2, "<c r='A2' t='b'><v>1</v></c>", "<c r='B2' t='b'><v>0</v></c>"));

        assertThat(rows(workbook)).containsExactly(List.of("true", "false"));
    }

    @Test
    void theFirstSheetThatIsNotHiddenIsRead() {
        var workbook = Workbooks.ofRows(HEADINGS)
                .part(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData>" + row(1, text("A1", "Ja")) + "</sheetData></worksheet>")
                .part(
                        "xl/workbook.xml",
                        Workbooks.workbook(
                                "", "<sheet name='Nee' state='hidden' r:id='r7'/><sheet name='Ja' r:id='r9'/>"));

        assertThat(read(workbook)).isEqualTo(new ReadResult.Read(new Table(List.of("Ja"), List.of())));
    }

    @Test
    void aWorkbookNeedsNoStylesAndNoSharedTexts() {
        var workbook = Workbooks.ofRows(HEADINGS, row(2, text("A2", "x"), "<c r='B2'><v>3</v></c>"))
                .without("xl/styles.xml")
                .without("xl/sharedStrings.xml")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r7' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");

        assertThat(rows(workbook)).containsExactly(List.of("x", "3"));
    }

    @Test
    void headingsOnlyAreATableAndNothingIsEmpty() {
        assertThat(rows(Workbooks.ofRows(HEADINGS))).isEmpty();
        assertThat(read(Workbooks.ofRows())).isEqualTo(new ReadResult.Empty());
    }

    @Test
    void fiftyThousandRowsAreReadAndOneMoreIsNot() throws IOException {
        assertThat(((ReadResult.Read) read(many(50_001))).table().rows()).hasSize(50_000);
        assertThat(read(many(50_002))).isEqualTo(new ReadResult.TooManyRows(50_000));
    }

    private static Workbooks many(int rows) {
        return Workbooks.ofRows("<row><c t='s'><v>0</v></c><c><v>12.0</v></c></row>".repeat(rows))
                .sharing("<si><t>Tom &amp; Ali</t></si>".repeat(10_000));
    }

    @Test
    void aCellFarAwayIsPointedOutAndOneBeyondTheSheetIsNone() {
        assertThat(read(Workbooks.ofRows(HEADINGS, row(2, text("XFD2", "x")))))
                .isEqualTo(new ReadResult.RowTooWide(2, 2));
        assertThat(read(Workbooks.ofRows(HEADINGS, row(2, text("ZZZZZZZ2", "x")))))
                .isEqualTo(new ReadResult.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A2' t='s'><v>2147483647</v></c>",
                "<c r='A2' t='s'><v>-1</v></c>",
                "<c r='2'><v>1</v></c>",
                "<c r='A2'><v>1E999999999</v></c>",
                "<c r='A2'><v>NaN</v></c>",
                "<c r='A2'><v>twaalf</v></c>",
                "<c r='A2' s='x'><v>1</v></c>",
                "<c r='A2'><v>1</v>",
                "<c r='A2' t='str'><v>&naam;</v></c>"
            })
    void aCellThatCannotBeMakesTheFileUnreadable(String cell) {
        assertThat(read(Workbooks.ofRows(HEADINGS, row(2, cell)))).isEqualTo(new ReadResult.Unreadable());
    }

    @Test
    void nothingIsDeclaredInAWorkbook() throws IOException {
        var secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
        var declared =
                "<!DOCTYPE worksheet [<!ENTITY naam SYSTEM '%s'>]><worksheet><sheetData>%s</sheetData></worksheet>"
                        .formatted(secret.toUri(), row(1, "<c r='A1' t='inlineStr'><is><t>&naam;</t></is></c>"));
        var laughing = "<!DOCTYPE sst [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>";

        assertThat(read(new Workbooks(declared))).isEqualTo(new ReadResult.Unreadable());
        assertThat(read(new Workbooks(
                        "<!DOCTYPE worksheet><worksheet><sheetData>" + HEADINGS + "</sheetData></worksheet>")))
                .isEqualTo(new ReadResult.Unreadable());
        assertThat(read(Workbooks.ofRows(HEADINGS).part("xl/sharedStrings.xml", laughing)))
                .isEqualTo(new ReadResult.Unreadable());
    }

    @ParameterizedTest
    @CsvSource({
        "xl/worksheets/sheet1.xml, <worksheet><sheetData>, <row><c/></row>",
        "xl/worksheets/sheet1.xml, <worksheet><sheetData><row>, <c/>",
        "xl/styles.xml, <styleSheet>, '               '",
        "xl/sharedStrings.xml, <sst>, <si></si>",
        "xl/_rels/workbook.xml.rels, <Relationships>, '               '"
    })
    void aSmallFileThatUnpacksWithoutEndIsStopped(String part, String start, String more) throws IOException {
        var bomb = Workbooks.ofRows(HEADINGS).without(part).in(folder.resolve("bom.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry(part));
            Workbooks.repeat(zip, start, 1);
            Workbooks.repeat(zip, more.repeat(1_000), 15_000);
        });

        assertThat(Files.size(bomb)).isLessThan(1_000_000);
        assertThat(tables.read(bomb)).isEqualTo(new ReadResult.Unreadable());
    }

    @Test
    void whatIsNotNeededIsNotUnpacked() {
        var file = Workbooks.ofRows(HEADINGS).in(folder.resolve("foto.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry("xl/media/foto.xml"));
            Workbooks.repeat(zip, " ".repeat(10_000), 20_000);
        });

        assertThat(tables.read(file)).isInstanceOf(ReadResult.Read.class);
    }

    @Test
    void aFileOfTooManyPartsIsRefused() {
        var file = Workbooks.ofRows(HEADINGS).in(folder.resolve("delen.xlsx"), zip -> {
            for (var i = 0; i < 1_000; i++) {
                zip.putNextEntry(new ZipEntry("deel" + i));
            }
        });

        assertThat(tables.read(file)).isEqualTo(new ReadResult.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 30, 100, 1_000})
    void halfAFileIsUnreadable(int bytes) throws IOException {
        var whole = Files.readAllBytes(Workbooks.ofRows(HEADINGS).in(folder.resolve("heel.xlsx")));
        var half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(whole, bytes));

        assertThat(tables.read(half)).isEqualTo(new ReadResult.Unreadable());
    }

    @Test
    void aDamagedPartIsUnreadable() {
        assertThat(read(new Workbooks("<worksheet><sheetData>" + HEADINGS + "<row")))
                .isEqualTo(new ReadResult.Unreadable());
        assertThat(read(Workbooks.ofRows(HEADINGS).without("xl/worksheets/sheet1.xml")))
                .isEqualTo(new ReadResult.Unreadable());
        assertThat(read(Workbooks.ofRows(HEADINGS).without("_rels/.rels"))).isEqualTo(new ReadResult.Unreadable());
    }

    private List<List<String>> rows(Workbooks workbook) {
        return ((ReadResult.Read) read(workbook))
                .table().rows().stream().map(Table.Row::cells).toList();
    }

    private ReadResult read(Workbooks workbook) {
        return tables.read(workbook.in(folder.resolve("leden.xlsx")));
    }

    private static String row(int line, String... cells) {
        return "<row r='%d'>%s</row>".formatted(line, String.join("", cells));
    }

    private static String text(String address, String text) {
        return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(address, text);
    }
}
