package nl.floreynwijk.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.floreynwijk.documents.Cell.Amount;
import nl.floreynwijk.documents.Cell.Day;
import nl.floreynwijk.documents.Cell.Text;
import nl.floreynwijk.documents.Cell.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    static final List<String> HEADINGS = List.of("Naam", "Nummer", "Lid sinds", "Saldo");
    static final List<Cell> RIA =
            List.of(new Text("Ria \"Rietje\"; de Wit"), new Whole(1234567890123L), new Day(DAY), new Amount(123450));
    static final List<Cell> BLANK = List.of(new Text("Henk\nBakker"), new Whole(-7), new Text(""), new Amount(-5));

    final Exports exports = new Exports();
    final Tables tables = new Tables();

    @TempDir
    Path folder;

    @Test
    void aDutchExcelOpensTheCsv() throws IOException {
        assertThat(csv(HEADINGS, List.of(RIA, BLANK)))
                .isEqualTo("""
                \uFEFFNaam;Nummer;Lid sinds;Saldo
                "Ria ""Rietje""; de Wit";1234567890123;2026-11-26;1234,50
                "Henk|Bakker";-7;;-0,05
                """.replace("\n", "\r\n").replace("|", "\n"));
    }

    @Test
    void whatIsWrittenAsCsvIsReadBack() throws IOException {
        var file = Files.writeString(folder.resolve("leden.csv"), csv(HEADINGS, List.of(RIA, BLANK)));

        assertThat(tables.read(file)).isEqualTo(readBack("1234,50", "-0,05"));
    }

    @Test
    void whatIsWrittenAsXlsxIsReadBack() throws IOException {
        assertThat(tables.read(xlsx(HEADINGS, List.of(RIA, BLANK)))).isEqualTo(readBack("1234.5", "-0.05"));
    }

    private static ReadResult readBack(String amount, String debt) {
        return new ReadResult.Read(new Table(
                HEADINGS,
                List.of(
                        new Table.Row(2, List.of("Ria \"Rietje\"; de Wit", "1234567890123", "2026-11-26", amount)),
                        new Table.Row(3, List.of("Henk\nBakker", "-7", "", debt)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 6 12345678",
                "-2",
                "@som",
                "  =1+1",
                "\u00A0=1",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "'=1",
                "''=1",
                " '=1",
                "\u0000=1",
                "\u0007=1\u0008"
            })
    void textThatLooksLikeAFormulaIsNone(String hostile) throws IOException {
        var headings = List.of("Naam", hostile);
        var row = row("x", hostile);
        var clean = hostile.replaceAll("[\\x00\\x07\\x08]", "");
        var read = clean.replace('\u00A0', ' ').strip();

        assertThat(csv(headings, row)).contains("'" + clean).doesNotContain(";" + clean);
        assertThat(part(xlsx(headings, row), "xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .doesNotContain("<t>" + clean)
                .contains("<t>&apos;");
        for (var file :
                List.of(xlsx(headings, row), Files.writeString(folder.resolve("leden.csv"), csv(headings, row)))) {
            assertThat(tables.read(file))
                    .isEqualTo(new ReadResult.Read(
                            new Table(List.of("Naam", read), List.of(new Table.Row(2, List.of("x", read))))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ria", "'s-Gravenhage", "a=b", "5 - 3", "anna@example.org", "“=”", ""})
    void otherTextIsLeftAlone(String text) throws IOException {
        assertThat(csv(List.of("x", "y"), row("x", text))).endsWith("x;" + text + "\r\n");
    }

    @Test
    void signsThatAWorkbookMayNotHoldAreLeftOut() throws IOException {
        var text = "a\u0000b\u0008c\uFFFEd\uFFFFe\uD800f\t😀é";

        assertThat(csv(List.of("x"), row(text))).endsWith("\r\nabcdef\t😀é\r\n");
        assertThat(tables.read(xlsx(List.of("x"), row(text))))
                .isEqualTo(new ReadResult.Read(
                        new Table(List.of("x"), List.of(new Table.Row(2, List.of("abcdef\t😀é"))))));
    }

    @Test
    void aCellHoldsNoMoreThanSpreadsheetsAllow() throws IOException {
        assertThat(csv(List.of("x"), row("é".repeat(40_000)))).hasSize(1 + 1 + 2 + 32_767 + 2);
        assertThat(csv(List.of("x"), row("é" + "😀".repeat(20_000)))).hasSize(1 + 1 + 2 + 32_767 + 2);
        assertThat(csv(List.of("x"), row("😀".repeat(20_000)))).hasSize(1 + 1 + 2 + 32_766 + 2);
    }

    @Test
    void headingsStandOutStayInSightAndCanBeFilteredBy() throws IOException {
        var file = xlsx(HEADINGS, List.of(RIA, BLANK));

        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains(
                        "ySplit=\"1\"",
                        "state=\"frozen\"",
                        "<autoFilter ref=\"A1:D3\">",
                        "<row r=\"1\"><c r=\"A1\" s=\"1\"")
                .contains("width=\"24.0\"", "width=\"20.0\"", "width=\"14.0\"");
        assertThat(part(file, "xl/styles.xml")).contains("dd-mm-yyyy", "#,##0.00", "<b/>");
    }

    @Test
    void theNameOfASheetIsMadeFit() throws IOException {
        var file = folder.resolve("leden.xlsx");
        try (var out = Files.newOutputStream(file)) {
            exports.writeXlsx(out, "Leden: <actief> / 2026 & alles wat daarbij hoort", List.of("x"), Stream.of());
        }

        assertThat(part(file, "xl/workbook.xml")).contains("Leden- &lt;actief&gt; - 2026 &amp;");
        assertThat(tables.read(file)).isEqualTo(new ReadResult.Read(new Table(List.of("x"), List.of())));
    }

    @Test
    void aRowThatDoesNotFitTheHeadingsIsAFault() {
        assertThatIllegalArgumentException().isThrownBy(() -> csv(HEADINGS, row("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> xlsx(HEADINGS, row("x")));
    }

    @Test
    void aHundredThousandRowsAreWrittenAsTheyCome() throws IOException {
        var counted = new Counted();
        exports.writeXlsx(
                counted, "Leden", HEADINGS, IntStream.range(0, 100_000).mapToObj(it -> {
                    counted.asked(it);
                    return rowOf(it);
                }));
        var half = counted.written / 2;

        assertThat(counted.writtenHalfway).isBetween(half / 2, half * 2);
    }

    private static List<Cell> rowOf(int number) {
        return List.of(
                new Text("Buur " + number * 7919L),
                new Whole(number),
                new Day(DAY.plusDays(number % 1000)),
                new Amount(number));
    }

    @Test
    void fiftyThousandRowsAreReadBack() throws IOException {
        var file = folder.resolve("leden.xlsx");
        try (var out = Files.newOutputStream(file)) {
            exports.writeXlsx(out, "Leden", HEADINGS, IntStream.range(0, 50_000).mapToObj(ExportsTest::rowOf));
        }

        var rows = ((ReadResult.Read) tables.read(file)).table().rows();

        assertThat(rows).hasSize(50_000);
        assertThat(rows.getLast())
                .isEqualTo(new Table.Row(50_001, List.of("Buur 395942081", "49999", "2029-08-21", "499.99")));
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        var out = new Counted();

        exports.writeCsv(out, List.of("x"), Stream.of());
        exports.writeXlsx(out, "x", List.of("x"), Stream.of());

        assertThat(out.closed).isFalse();
    }

    private static List<List<Cell>> row(String... texts) {
        return List.of(Stream.of(texts).<Cell>map(Text::new).toList());
    }

    private String csv(List<String> headings, List<List<Cell>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        exports.writeCsv(out, headings, rows.stream());
        return out.toString(UTF_8);
    }

    private Path xlsx(List<String> headings, List<List<Cell>> rows) throws IOException {
        var file = folder.resolve("leden.xlsx");
        try (var out = Files.newOutputStream(file)) {
            exports.writeXlsx(out, "Leden", headings, rows.stream());
        }
        return file;
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        }
    }

    /** Tells how much was written when half of the rows had been asked for. */
    static class Counted extends OutputStream {

        long written;
        long writtenHalfway;
        boolean closed;

        void asked(int row) {
            if (row == 50_000) {
                writtenHalfway = written;
            }
        }

        @Override
        public void write(int one) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            written += length;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
