package nl.floreynwijk.documents;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    static final Table ZOE = table(List.of("Naam", "Straat"), List.of("Zoë", "Noordewierweg €5"));

    final Tables tables = new Tables();

    @TempDir
    Path folder;

    @Test
    void textInUtf8IsReadWithAndWithoutTheMarkOfExcel() throws IOException {
        assertThat(csv("Naam;Straat\r\nZoë;Noordewierweg €5\r\n", UTF_8)).isEqualTo(read(ZOE));
        assertThat(csv("\uFEFFNaam;Straat\nZoë;Noordewierweg €5", UTF_8)).isEqualTo(read(ZOE));
    }

    @Test
    void textInUtf16IsReadByItsMark() throws IOException {
        assertThat(csv("\uFEFFNaam\tStraat\nZoë\tNoordewierweg €5", UTF_16LE)).isEqualTo(read(ZOE));
        assertThat(csv("\uFEFFNaam\tStraat\nZoë\tNoordewierweg €5", UTF_16BE)).isEqualTo(read(ZOE));
    }

    @Test
    void textThatIsNoUtf8IsOfWindows() throws IOException {
        assertThat(csv("Naam;Straat\r\nZoë;Noordewierweg €5\r\n", WINDOWS)).isEqualTo(read(ZOE));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theHeadingTellsBetweenWhatTheCellsStand(String separator) throws IOException {
        assertThat(csv("Naam|Straat\nZoë|Noordewierweg €5\n".replace("|", separator)))
                .isEqualTo(read(ZOE));
    }

    @Test
    void aSeparatorWithinQuotesIsNone() throws IOException {
        assertThat(csv("\"Naam; voornaam\",Straat\nZoë,Weg"))
                .isEqualTo(read(table(List.of("Naam; voornaam", "Straat"), List.of("Zoë", "Weg"))));
    }

    @Test
    void aHeadingWithCommasStillHasSemicolons() throws IOException {
        assertThat(csv("Naam;Straat, nummer, toevoeging\nZoë;Weg"))
                .isEqualTo(read(table(List.of("Naam", "Straat, nummer, toevoeging"), List.of("Zoë", "Weg"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=|\r\n", "SEP=|\n", "\uFEFFsep=|\r\n", "\"sep=|\"\n"})
    void theLineByWhichExcelTellsItIsNoRow(String first) throws IOException {
        assertThat(csv(first + "Naam;voornaam|Straat\nZoë|Weg"))
                .isEqualTo(read(table(List.of("Naam;voornaam", "Straat"), List.of("Zoë", "Weg"))));
    }

    @Test
    void aCellBetweenQuotesHoldsSeparatorsQuotesAndLines() throws IOException {
        var read = csv("Naam;Opmerking\n\"de Wit; Ria\";\"zei \"\"ja\"\"\r\nen kwam\"\nHenk;\n");

        assertThat(read)
                .isEqualTo(read(table(
                        List.of("Naam", "Opmerking"),
                        List.of("de Wit; Ria", "zei \"ja\"\nen kwam"),
                        List.of("Henk", ""))));
    }

    @Test
    void blanksAroundCellsAndQuotesGo() throws IOException {
        assertThat(csv("\u00A0Naam ; \"Straat\" \n Zoë\u00A0;Lange\u00A0Jan\u202F\n"))
                .isEqualTo(read(table(List.of("Naam", "Straat"), List.of("Zoë", "Lange Jan"))));
    }

    @Test
    void rowsAreNumberedAsASpreadsheetDoesAndBlankOnesAreLeftOut() throws IOException {
        var read = csv("Naam;Straat\n\nZoë;\"een\ntwee\"\n;\nHenk;Weg\n");

        assertThat(((ReadResult.Read) read).table().rows())
                .containsExactly(
                        new Table.Row(3, List.of("Zoë", "een\ntwee")), new Table.Row(5, List.of("Henk", "Weg")));
    }

    @Test
    void aRowHasACellUnderEachHeading() throws IOException {
        assertThat(csv("Naam;Straat;;\nZoë\nHenk;Weg;;;\n"))
                .isEqualTo(read(table(List.of("Naam", "Straat"), List.of("Zoë", ""), List.of("Henk", "Weg"))));
    }

    @Test
    void aRowWithMoreThanTheHeadingsIsPointedOut() throws IOException {
        assertThat(csv("Naam;Straat\nZoë;Weg\nHenk;Weg;5\n")).isEqualTo(new ReadResult.RowTooWide(3, 2));
    }

    @Test
    void nothingButHeadingsIsATable() throws IOException {
        assertThat(csv("Naam;Straat")).isEqualTo(read(table(List.of("Naam", "Straat"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n \n;;\n", "sep=;"})
    void aFileWithoutHeadingsIsEmpty(String text) throws IOException {
        assertThat(csv(text)).isEqualTo(new ReadResult.Empty());
    }

    @Test
    void fiftyThousandRowsAreReadAndOneMoreIsNot() throws IOException {
        assertThat(((ReadResult.Read) csv("Naam\n" + "Zoë\n".repeat(50_000)))
                        .table()
                        .rows())
                .hasSize(50_000);
        assertThat(csv("Naam\n" + "Zoë\n".repeat(50_001))).isEqualTo(new ReadResult.TooManyRows(50_000));
    }

    @Test
    void sixtyHeadingsAreReadAndOneMoreIsNot() throws IOException {
        assertThat(csv("a;".repeat(60))).isInstanceOf(ReadResult.Read.class);
        assertThat(csv("a;".repeat(61))).isEqualTo(new ReadResult.TooManyColumns(60));
    }

    @Test
    void twoThousandCharactersAreReadAndOneMoreIsNot() throws IOException {
        assertThat(csv("Naam\n" + "é".repeat(2_000))).isInstanceOf(ReadResult.Read.class);
        assertThat(csv("Naam\n" + "é".repeat(2_001))).isEqualTo(new ReadResult.CellTooLong(2, 2_000));
    }

    @Test
    void tenMegabytesAreReadAndOneByteMoreIsNot() throws IOException {
        var row = "x".repeat(1_023) + "\n";

        assertThat(csv(row.repeat(10 * 1024))).isInstanceOf(ReadResult.Read.class);
        assertThat(csv(row.repeat(10 * 1024) + "x")).isEqualTo(new ReadResult.TooLarge(10 * 1024 * 1024));
    }

    @Test
    void aCellWhoseQuotesNeverEndMakesHalfAFile() throws IOException {
        assertThat(csv("Naam;Straat\nZoë;\"Noordewier")).isEqualTo(new ReadResult.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\nNaam;Straat",
                "<html><table><tr><td>Naam</td></tr></table></html>",
                "\uFEFF<?xml version='1.0'?><Workbook/>",
                "{\\rtf1\\ansi Naam;Straat}",
                "Naam\u0000;Straat",
                "Naam;Straat\nZoë;\u0007"
            })
    void whatIsNoTableIsNotReadAsOne(String text) throws IOException {
        assertThat(csv(text)).isEqualTo(new ReadResult.Unreadable());
    }

    @Test
    void oldWorkbooksAndPicturesAreNotReadAsText() throws IOException {
        var ole2 =
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        var jpeg = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};

        for (var bytes : List.of(ole2, png, jpeg)) {
            assertThat(tables.read(Files.write(folder.resolve("leden.csv"), bytes)))
                    .isEqualTo(new ReadResult.Unreadable());
        }
    }

    @Test
    void aFileThatIsNotThereIsAFault() {
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> tables.read(folder.resolve("weg.csv")));
    }

    private ReadResult csv(String text) throws IOException {
        return csv(text, UTF_8);
    }

    private ReadResult csv(String text, Charset charset) throws IOException {
        return tables.read(Files.write(folder.resolve("leden.xlsx"), text.getBytes(charset)));
    }

    private static ReadResult read(Table table) {
        return new ReadResult.Read(table);
    }

    /** With rows that follow each other from the second line on. */
    @SafeVarargs
    private static Table table(List<String> headings, List<String>... rows) {
        var lines = new ArrayList<Table.Row>();
        for (var cells : rows) {
            lines.add(new Table.Row(lines.size() + 2, cells));
        }
        return new Table(headings, lines);
    }
}
