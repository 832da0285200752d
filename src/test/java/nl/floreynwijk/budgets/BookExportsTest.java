package nl.floreynwijk.budgets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.documents.ReadResult;
import nl.floreynwijk.documents.Tables;
import nl.floreynwijk.membership.OfficeBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class BookExportsTest {

    private static final String CSV = BookFilesController.CSV;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    BookExports exports;

    @Autowired
    Ledger ledger;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    Tables tables;

    @Autowired
    AuditTrail audit;

    @Autowired
    VotedMoney voted;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    private OfficeBrowser browser;
    private BudgetId budget = BudgetId.random();
    private ExampleBooks books;

    @BeforeEach
    void pieterKeepsTheBooks() {
        browser = new OfficeBrowser(portal);
        people.signedIn("Pieter Kuiper", Role.TREASURER);
        budget = budgets.opened("blokbudget", "Blok A");
        books = new ExampleBooks(database, ledger, budget);
    }

    @Test
    void everyTransferIsInTheFileWithItsNames() throws Exception {
        books.year();

        var response = browser.open(CSV);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getHeader("Content-Disposition"))
                .matches("attachment; filename=\"boekingen-\\d{4}-\\d\\d-\\d\\d.csv\"");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getContentAsString(UTF_8)
                        .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d", "NU")
                        .replaceAll("(?m)^\\d+;", "N;"))
                .isEqualTo("""
                        \uFEFFNummer;Datum;Soort;Potje;Label;Van;Naar;Bedrag;Doel;Leverancier;Factuurnummer;Reden;\
                        Geboekt door;Geboekt op;Draait terug
                        N;2026-05-05;Ontvangen;Blok A;Blokbudget;Van Portaal: Onderhoud 2026 (2026);\
                        Vrij geld van Blok A (Blokbudget);1000,00;;;;;Pieter Kuiper;NU;
                        N;2026-05-05;Gereserveerd;Blok A;Blokbudget;Vrij geld van Blok A (Blokbudget);\
                        Gereserveerd: Voordeuren schilderen;400,00;Planmatig onderhoud;;;;Pieter Kuiper;NU;
                        N;2026-05-05;Factuur;Blok A;Blokbudget;Gereserveerd: Voordeuren schilderen;\
                        Te betalen aan Schilder Jansen, factuur 2026-17;250,50;Planmatig onderhoud;Schilder Jansen;\
                        2026-17;;Pieter Kuiper;NU;
                        N;2026-05-05;Betaald;Blok A;Blokbudget;Te betalen aan Schilder Jansen, factuur 2026-17;\
                        Betaald aan Schilder Jansen: Planmatig onderhoud (2026);250,50;Planmatig onderhoud;\
                        Schilder Jansen;2026-17;;Pieter Kuiper;NU;
                        N;2026-05-05;Gespaard;Blok A;Blokbudget;Vrij geld van Blok A (Blokbudget);\
                        Spaarpot van Blok A (Blokbudget);100,00;;;;;Pieter Kuiper;NU;
                        """.replace("\n", "\r\n"));
    }

    @Test
    void whatTheBlockVotesOnIsCalledSo() throws Exception {
        books.year();
        voted.hold(ReservationId.random(), budget, "Stemronde", Euros.of(20));

        assertThat(csv("").lines().toList().getLast())
                .contains(";Vrij geld van Blok A (Blokbudget);In stemming: Stemronde;20,00;;");
    }

    @Test
    void aReversalSaysWhatItReversesAndWhy() throws Exception {
        books.year();
        var saved = TestTransfers.saved(budget, Euros.of(7));
        books.post(saved);
        books.post(saved.reversal(TransferId.random(), LocalDate.of(2026, 5, 6), "Te veel; \"vergist\""));

        var lines = csv("").lines().toList();

        var number = lines.get(lines.size() - 2).replaceFirst(";.*", "");
        assertThat(lines.getLast())
                .contains(";2026-05-06;Gespaard;", ";\"Te veel; \"\"vergist\"\"\";")
                .endsWith(";" + number);
    }

    @Test
    void aSpreadsheetGetsNumbersAndDays() throws Exception {
        books.year();

        var file = folder.resolve("boekingen.xlsx");
        Files.write(file, browser.open(BookFilesController.XLSX).getContentAsByteArray());
        var table = ((ReadResult.Read) tables.read(file)).table();

        assertThat(table.headings()).hasSize(15).startsWith("Nummer", "Datum", "Soort");
        assertThat(table.rows()).hasSize(5);
        assertThat(table.rows().get(2).cells()).contains("2026-05-05", "250.5", "Schilder Jansen", "2026-17");
    }

    @Test
    void ofOneYearOrOneBudgetNothingElseIsInTheFile() throws Exception {
        books.year();
        var other = budgets.opened("groenbudget", "Blok B");
        books.post(TestTransfers.received(other, books.grant("Gemeente", "Groen"), Euros.of(5)));
        books.post(new Transfer(
                TransferId.random(),
                TransferKind.SUPPORT,
                LedgerAccount.free(other),
                LedgerAccount.free(budget),
                Euros.of(1),
                LocalDate.of(2025, 3, 3),
                "Samen",
                Optional.empty()));

        assertThat(csv("").lines()).hasSize(8);
        assertThat(csv("?jaar=2026").lines()).hasSize(7);
        assertThat(csv("?jaar=2025").lines().skip(1))
                .singleElement()
                .asString()
                .contains(
                        ";Blok B;Groenbudget;Vrij geld van Blok B (Groenbudget);Vrij geld van Blok A (Blokbudget);1,00;");
        assertThat(csv("?jaar=2024").lines()).hasSize(1);
        assertThat(csv("?potje=" + other).lines()).hasSize(3);
        assertThat(csv("?potje=" + budget + "&jaar=2026").lines()).hasSize(6);
    }

    @Test
    void noNameRunsInASpreadsheet() throws Exception {
        books.post(TestTransfers.received(budget, books.grant("=cmd|x", "+1"), Euros.of(5)));
        books.expense(books.reservation("@som", Euros.of(4)), books.supplier("-2+3"), "=1+1", Euros.of(3));

        assertThat(csv("")).contains(";'-2+3;'=1+1;").doesNotContain(";=", ";+", ";@", ";-");
    }

    @Test
    void whoBookedIsNamedAsLongAsTheAccountIsOpen() throws Exception {
        books.post(TestTransfers.received(budget, books.grant("Portaal", "Onderhoud"), Euros.of(5)));
        TestPeople.signOut();
        books.post(TestTransfers.saved(budget, Euros.of(1)));
        database.sql("update access_account set closed_at = now(6) where name = 'Pieter Kuiper'")
                .update();
        people.signedIn("Amina", Role.BOARD);

        var lines = csv("").lines().toList();

        assertThat(lines.get(1)).doesNotContain("Pieter");
        assertThat(lines.get(2)).contains(";De website zelf;");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TREASURER", "BOARD"})
    void nobodyElseGetsTheBooks(Role role) throws Exception {
        books.year();
        people.signedIn("x", role);

        for (var address : List.of(CSV, BookFilesController.XLSX, BookFilesController.JOURNAL)) {
            var response = browser.open(address);
            assertThat(response.getStatus()).isEqualTo(403);
            assertThat(response.getContentAsString()).doesNotContain("Jansen");
        }
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> write(10));
    }

    @Test
    void aVisitorIsAskedToSignIn() throws Exception {
        TestPeople.signOut();

        assertThat(browser.open(BookFilesController.JOURNAL + "?jaar=2026").getRedirectedUrl())
                .isEqualTo("/inloggen?naar=%2Fkantoor%2Fboekingen.journal%3Fjaar%3D2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?jaar=gisteren", "?jaar=26", "?jaar=99999999999", "?potje=x", "?jaar=2026&potje=1"})
    void whatIsNotUnderstoodIsSaidInASentence(String query) throws Exception {
        for (var address : List.of(CSV, BookFilesController.JOURNAL)) {
            var response = browser.open(address + query);

            assertThat(response.getStatus()).isEqualTo(400);
            assertThat(response.getContentType()).isEqualTo("text/plain;charset=UTF-8");
            assertThat(response.getContentAsString(UTF_8)).startsWith("Dit adres klopt niet.");
        }
    }

    @Test
    void aBudgetThatIsNotThereIsSaidInASentence() throws Exception {
        var response = browser.open(CSV + "?potje=" + BudgetId.random());

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsString(UTF_8)).startsWith("Dit potje is er niet.");
    }

    @Test
    void theTrailTellsWhatWasTaken() throws Exception {
        books.year();

        csv("?jaar=2026&potje=" + budget);

        people.signedIn("Amina", Role.BOARD);
        assertThat(audit.latest(0, 10).stream().filter(it -> it.action().equals(BudgetsActions.EXPORTED)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.objectId()).isEqualTo("CSV");
                    assertThat(it.detail()).isEqualTo("rows=5 year=2026 budget=" + budget);
                });
    }

    @Test
    void nobodyTakesFilesWithoutEnd() throws Exception {
        for (var time = 0; time < BookExports.FILES.attempts(); time++) {
            assertThat(write(10)).isEqualTo(new BookFileResult.Written(0));
        }

        var response = browser.open(CSV);

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getContentAsString(UTF_8)).contains("2 minuten");
        people.signedIn("Amina", Role.BOARD);
        assertThat(browser.open(CSV).getStatus()).isEqualTo(200);
    }

    @Test
    void booksThatAreTooLongAreRefusedAndNotInTheTrail() throws Exception {
        books.year();

        assertThat(write(4)).isEqualTo(new BookFileResult.TooMany(4));
        assertThat(write(5)).isEqualTo(new BookFileResult.Written(5));
        people.signedIn("Amina", Role.BOARD);
        assertThat(audit.latest(0, 10)).extracting(AuditEntry::action).containsOnlyOnce(BudgetsActions.EXPORTED);
    }

    private BookFileResult write(int most) throws IOException {
        return exports.write(BookFormat.CSV, BookFilter.ALL, OutputStream.nullOutputStream(), most);
    }

    private String csv(String query) throws Exception {
        return browser.open(CSV + query).getContentAsString(UTF_8);
    }
}
