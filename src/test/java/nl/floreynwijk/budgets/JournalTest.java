package nl.floreynwijk.budgets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The books as hledger reads them. Where it is not on the PATH, nor named by PORTAL_HLEDGER, what it would say of them is
 * skipped.
 */
@PortalTest
class JournalTest {

    private static final Optional<Path> HLEDGER = Stream.concat(
                    Stream.ofNullable(System.getenv("PORTAL_HLEDGER")).map(Path::of),
                    Stream.of(System.getenv("PATH").split(":", -1))
                            .map(it -> Path.of(it).resolve("hledger")))
            .filter(Files::isExecutable)
            .findFirst();

    private static final Map<String, String> WORDS = Map.of(
            "GRANTED", "gegeven",
            "RETURNED", "teruggegeven",
            "FREE", "vrij",
            "SAVED", "gespaard",
            "RESERVED", "gereserveerd",
            "CLAIMED", "te betalen",
            "PAID", "betaald");

    @Autowired
    BookExports exports;

    @Autowired
    Ledger ledger;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    private BudgetId budget = BudgetId.random();
    private ExampleBooks books;

    @BeforeEach
    void pieterKeepsTheBooks() {
        people.signedIn("Pieter Kuiper", Role.TREASURER);
        budget = budgets.opened("blokbudget", "Blok A");
        books = new ExampleBooks(database, ledger, budget);
    }

    @Test
    void eachTransferIsATransactionAndEachBalanceIsAsserted() throws IOException {
        books.year();

        var journal = journal(BookFilter.ALL);

        assertThat(journal.replaceAll("\\(\\d+\\)", "(N)"))
                .startsWith("; Boekhouding van de potjes, gemaakt op ")
                .contains(
                        """

                        2026-05-05 (N) Ontvangen
                            gegeven:Portaal:Onderhoud 2026:Blok A (Blokbudget):2026  -1000.00 EUR
                            vrij:Blok A (Blokbudget)  1000.00 EUR
                        """,
                        """

                        2026-05-05 (N) Betaald
                            te betalen:Blok A (Blokbudget):Schilder Jansen:2026-17  -250.50 EUR
                            betaald:Schilder Jansen:Planmatig onderhoud:Blok A (Blokbudget):2026  250.50 EUR
                        """,
                        """

                        2026-05-05 Stand volgens de website
                            vrij:Blok A (Blokbudget)  0.00 EUR = 500.00 EUR
                        """,
                        "gereserveerd:Blok A (Blokbudget):Voordeuren schilderen  0.00 EUR = 149.50 EUR\n");
    }

    @Test
    void anotherProgramComesToTheSameBalancesToTheCent() throws Exception {
        books.year();
        var saved = TestTransfers.saved(budget, new Euros(7));
        books.post(saved);
        books.post(saved.reversal(TransferId.random(), TestTransfers.DAY, "Vergist"));
        budgets.opened("groenbudget", "Blok B");

        var journal = journal(BookFilter.ALL);

        assertThat(hledger(journal, "check")).isEmpty();
        assertThat(balances(journal)).isEqualTo(ours());
        assertThat(hledger(journal, "balance", "--layout=bare", "-O", "csv", "-N"))
                .contains("\"vrij:Blok A (Blokbudget)\",\"EUR\",\"500.00\"");
    }

    @Test
    void anotherProgramSeesABalanceThatIsWrong() throws Exception {
        books.year();
        database.sql("update budgets_account set balance_cents = balance_cents + 1 where kind = 'SAVED'")
                .update();

        var journal = journal(BookFilter.ALL);

        assertThat(failure(journal)).contains("balance assertion", "gespaard:Blok A (Blokbudget)");
    }

    @Test
    void aYearBeginsWithWhatWasThereAndEndsWithWhatWasLeft() throws Exception {
        books.year();
        books.post(TestTransfers.received(budget, books.grant("Gemeente", "Groen"), Euros.of(1)));
        var grant = books.grant("Later", "Meer");
        for (var year : new int[] {2025, 2027}) {
            books.post(Transfer.of(
                    TransferId.random(),
                    TransferKind.RECEIVE,
                    LedgerAccount.granted(budget, grant, year),
                    LedgerAccount.free(budget),
                    Euros.of(year),
                    LocalDate.of(year, 12, 31)));
        }

        var journal = journal(new BookFilter(Optional.of(2026), Optional.empty()));

        assertThat(journal)
                .contains("""

                        2026-01-01 Beginstand
                            beginstand  -2025.00 EUR
                            vrij:Blok A (Blokbudget)  2025.00 EUR
                        """, "vrij:Blok A (Blokbudget)  0.00 EUR = 2526.00 EUR", "; Alleen het jaar 2026")
                .doesNotContain(":2025", ":2027");
        assertThat(hledger(journal, "check")).isEmpty();
    }

    @Test
    void ofOneBudgetItsOwnBalancesAreAsserted() throws Exception {
        books.year();
        var other = budgets.opened("blokbudget", "Blok B");
        books.post(TestTransfers.received(other, books.grant("Gemeente", "Groen"), Euros.of(8)));
        books.post(Transfer.of(
                TransferId.random(),
                TransferKind.SUPPORT,
                LedgerAccount.free(other),
                LedgerAccount.free(budget),
                Euros.of(3),
                TestTransfers.DAY));

        var journal = journal(new BookFilter(Optional.empty(), Optional.of(budget)));

        assertThat(journal)
                .contains("; Alleen het potje Blok A.", "vrij:Blok A (Blokbudget)  0.00 EUR = 503.00 EUR")
                .contains("    vrij:Blok B (Blokbudget)  -3.00 EUR")
                .doesNotContain("vrij:Blok B (Blokbudget)  0.00 EUR", "Gemeente");
        assertThat(hledger(journal, "check")).isEmpty();
    }

    @Test
    void accountsThatAreCalledTheSameHaveTheirIdAdded() throws Exception {
        books.year();
        var first = books.reservation("Heg", Euros.of(2));
        var second = books.reservation(" Heg;", Euros.of(3));

        var journal = journal(BookFilter.ALL);

        for (var reservation : new ReservationId[] {first, second}) {
            var id = LedgerAccount.reserved(budget, reservation).id().toString();
            assertThat(journal)
                    .contains("gereserveerd:Blok A (Blokbudget):Heg #" + id.substring(id.lastIndexOf('-') + 1) + "  ");
        }
        assertThat(journal).doesNotContain(":Heg  ").contains("    vrij:Blok A (Blokbudget)  ");
        assertThat(hledger(journal, "check")).isEmpty();
        assertThat(balances(journal)).isEqualTo(ours());
    }

    @Test
    void noNameOrReasonIsMoreThanText() throws Exception {
        var hostile = "a  b;c\n2026-01-01 x\n    vrij:y  1 EUR:[2020-01-01]\u2028{=1}|\t(z)\u202E date:2020-13-40 #1";
        books.post(TestTransfers.received(budget, books.grant(hostile, hostile), Euros.of(9)));
        var reservation = books.reservation(hostile, Euros.of(8));
        books.pay(books.expense(reservation, books.supplier(hostile.substring(0, 60)), "; = 5", Euros.of(7)));
        books.expense(reservation, books.supplier("=1 @ 2"), "  ", Euros.of(1));
        books.post(TestTransfers.saved(budget, Euros.of(1)).because(hostile));
        database.sql("update budgets_budget set name = ?").param(hostile).update();

        var journal = journal(BookFilter.ALL);

        assertThat(journal.lines().filter(it -> it.matches("\\d{4}-.*"))).allMatch(it -> it.startsWith("2026-05-05 "));
        assertThat(journal).doesNotContain("\u202E", "\u2028", "\t", "[", "{");
        assertThat(hledger(journal, "check")).isEmpty();
        assertThat(balances(journal)).isEqualTo(ours());
        assertThat(hledger(journal, "stats")).containsPattern("Transactions +: " + transactions(journal));
    }

    @Test
    void whoReadsEnglishGetsTheSameNames() throws IOException {
        books.year();
        var dutch = journal(BookFilter.ALL);
        database.sql("update access_account set language = 'en'").update();

        assertThat(journal(BookFilter.ALL).lines().skip(1))
                .containsExactlyElementsOf(dutch.lines().skip(1).toList());
    }

    private static long transactions(String journal) {
        return journal.lines().filter(it -> it.startsWith("2026-")).count();
    }

    private String journal(BookFilter filter) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(exports.write(BookFormat.JOURNAL, filter, out)).isInstanceOf(BookFileResult.Written.class);
        return out.toString(UTF_8);
    }

    /** Every balance that is not nothing, with what kind of account it is on, as the portal keeps it. */
    private List<String> ours() {
        return database
                .sql("select kind, balance_cents from budgets_account where balance_cents <> 0")
                .query((row, _) ->
                        WORDS.get(row.getString("kind")) + " " + BigDecimal.valueOf(row.getLong("balance_cents"), 2))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** The same as hledger computes it, without a look at what the portal asserts. */
    private List<String> balances(String journal) throws Exception {
        return hledger(journal, "balance", "--ignore-assertions", "--flat", "--layout=bare", "-O", "csv", "-N")
                .lines()
                .skip(1)
                .map(it -> it.replaceFirst("^\"([^:]*):.*\"EUR\",\"(.*)\"$", "$1 $2"))
                .sorted()
                .toList();
    }

    private String hledger(String journal, String... words) throws Exception {
        var run = run(journal, words);
        assertThat(run.exit()).as(run.said()).isZero();
        return run.said();
    }

    private String failure(String journal) throws Exception {
        var run = run(journal, "check");
        assertThat(run.exit()).isNotZero();
        return run.said();
    }

    private record Run(int exit, String said) {}

    private Run run(String journal, String... words) throws Exception {
        assumeThat(HLEDGER)
                .as("hledger on the PATH, or named by PORTAL_HLEDGER")
                .isPresent();
        var file = Files.writeString(folder.resolve("boekingen.journal"), journal);
        var command = Stream.concat(
                        Stream.of(HLEDGER.orElseThrow().toString(), "-f", file.toString()), Stream.of(words))
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), said.lines().collect(joining("\n")));
    }
}
