package nl.floreynwijk.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.documents.ReadResult;
import nl.floreynwijk.documents.Table;
import nl.floreynwijk.documents.Tables;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Blocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class RegisterExportsTest {

    private static final String CSV = RegisterFilesController.CSV;
    private static final String XLSX = RegisterFilesController.XLSX;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    RegisterExports exports;

    @Autowired
    Erasures erasures;

    @Autowired
    Leaving leaving;

    @Autowired
    Blocks blocks;

    @Autowired
    Tables tables;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Landmarks landmarks;

    @TempDir
    Path folder;

    OfficeBrowser browser;

    @BeforeEach
    void aminaIsOnTheBoard() {
        landmarks.forget();
        browser = new OfficeBrowser(portal);
        people.signedIn("Amina", Role.BOARD);
    }

    @Test
    void everythingTheBoardNeedsIsInTheFile() throws Exception {
        var anna = anna();
        blocks.add("Zuid");
        database.sql("update membership_residence set block_id = ? where member_id = ?")
                .params(blocks.names().getFirst().id().value(), anna.value())
                .update();
        database.sql("update membership_member set started_on = '2024-02-29', number = 7 where id = ?")
                .param(anna.value())
                .update();

        var response = browser.open(CSV);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getHeader("Content-Disposition"))
                .matches("attachment; filename=\"leden-\\d{4}-\\d\\d-\\d\\d.csv\"");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getContentAsString(UTF_8)).isEqualTo("""
                \uFEFFLidnummer;Voornaam;Achternaam;Organisatie;Soort lid;Straat;Huisnummer;Toevoeging;Postcode;Plaats;\
                E-mailadres;Telefoonnummer;Lid sinds;Lid tot;Stand;Blok
                7;Anna;de Wit;;Bewoner;Bomenstraat;12;bis A;3812 AB;Amersfoort;\
                anna@example.org;06 12345678;2024-02-29;;Lid;Zuid
                """.replace("\n", "\r\n"));
    }

    @Test
    void aSpreadsheetGetsNumbersAndDays() throws Exception {
        anna();

        var table = table(browser.open(XLSX).getContentAsByteArray());

        assertThat(table.headings()).hasSize(16).startsWith("Lidnummer", "Voornaam", "Achternaam");
        var row = table.rows().getFirst().cells();
        assertThat(row.get(0)).matches("\\d+");
        assertThat(row.get(6)).isEqualTo("12");
        assertThat(row.get(11)).isEqualTo("06 12345678");
        assertThat(row.get(12)).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void eachTakesOnlyWhatTheirWorkNeeds() throws Exception {
        anna();

        people.signedIn("Pieter", Role.TREASURER);
        assertThat(csv("")).contains("anna@example.org").doesNotContain("Telefoon", "12345678");
        people.signedIn("Sanne", Role.COORDINATOR);
        assertThat(csv("")).contains("06 12345678").doesNotContain("E-mail", "@");
        people.signedIn("Bea", Role.COORDINATOR, Role.TREASURER);
        assertThat(csv("")).contains("06 12345678", "anna@example.org");
    }

    @Test
    void theTreasurerLearnsNobodysConsents() throws Exception {
        people.signedIn("Pieter", Role.TREASURER);

        assertThat(browser.open(CSV + "?toestemming=news").getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOARD", "COORDINATOR", "TREASURER"})
    void nobodyElseGetsAFile(Role role) throws Exception {
        anna();
        people.signedIn("x", role);

        for (var address : List.of(CSV, XLSX)) {
            var response = browser.open(address);
            assertThat(response.getStatus()).isEqualTo(403);
            assertThat(response.getContentAsString()).doesNotContain("Wit");
        }
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> write(10));
    }

    @Test
    void aVisitorIsAskedToSignIn() throws Exception {
        TestPeople.signOut();

        assertThat(browser.open(CSV + "?zoek=wit").getRedirectedUrl())
                .isEqualTo("/inloggen?naar=%2Fkantoor%2Fleden.csv%3Fzoek%3Dwit");
    }

    @Test
    void theFileHoldsWhatIsShownInTheOrderInWhichItIsShown() throws Exception {
        members.admitted(JoinForms.of("Cor", "Bos"));
        members.admitted(JoinForms.of("Anna", "Zwart"));
        members.admitted(JoinForms.of("Bert", "Bos"));

        assertThat(givenNames("")).containsExactly("Bert", "Cor", "Anna");
        assertThat(givenNames("?volgorde=number")).containsExactly("Cor", "Anna", "Bert");
        assertThat(givenNames("?volgorde=-number")).containsExactly("Bert", "Anna", "Cor");
        assertThat(givenNames("?zoek=bos")).containsExactly("Bert", "Cor");
        assertThat(givenNames("?stand=ended")).isEmpty();
        assertThat(givenNames("?soort=organisation")).isEmpty();
        assertThat(givenNames("?blok=" + BlockId.random())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?stand=x", "?blok=1", "?vanaf=gisteren", "?rol=member", "?wat=dan", "?stand=now&stand=all"})
    void whatIsNotUnderstoodIsSaidInASentence(String query) throws Exception {
        var response = browser.open(CSV + query);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(response.getContentAsString(UTF_8))
                .startsWith("Dit adres klopt niet.")
                .doesNotContain("xception");
    }

    @Test
    void noNameRunsInASpreadsheetAndEachKeepsItsLetters() throws Exception {
        for (var name : List.of("=a+1", "@som", "Zoë", "Łukasz", "مريم", "Çağla", "O'Brien")) {
            members.admitted(JoinForms.with(
                    JoinForms.of("Anna", name),
                    "a" + name.hashCode() + "@example.org",
                    "+44 20 7946 0958",
                    JoinForms.REQUIRED));
        }

        assertThat(csv("")).contains(";'=a+1;", ";'@som;", ";Zoë;", ";Łukasz;", ";مريم;", ";Çağla;", ";O'Brien;");
        assertThat(csv("")).contains(";0044 20 7946 0958;").doesNotContain(";+", ";=", ";@");
        assertThat(table(browser.open(XLSX).getContentAsByteArray()).rows())
                .extracting(it -> it.cells().get(2))
                .contains("=a+1", "@som", "Zoë", "Łukasz", "مريم", "Çağla", "O'Brien");
    }

    @Test
    void whoeverWasErasedIsANumberAndDates() throws Exception {
        var anna = anna();
        leaving.end(anna, "Verhuisd");
        erasures.ask(anna);
        people.signedIn("Bea", Role.BOARD);
        erasures.confirm(erasures.waiting().getFirst().id());

        assertThat(csv("?stand=ended"))
                .containsPattern(
                        "\r\n\\d+;;;;Bewoner;;;;;;;;\\d{4}-\\d\\d-\\d\\d;\\d{4}-\\d\\d-\\d\\d;Geen lid meer;\r\n$")
                .doesNotContain("Wit", "erased", "–");
    }

    @Test
    void theTrailTellsHowManyWereTakenAndNotWhom() throws Exception {
        anna();

        csv("?zoek=wit");

        assertThat(audit.latest(0, 1)).singleElement().satisfies(it -> {
            assertThat(it.action()).isEqualTo(MembershipActions.EXPORTED);
            assertThat(it.objectId()).isEqualTo("CSV");
            assertThat(it.detail()).isEqualTo("rows=1");
        });
    }

    @Test
    void nobodyTakesListsWithoutEnd() throws Exception {
        for (var time = 0; time < RegisterExports.FILES.attempts(); time++) {
            assertThat(write(10)).isEqualTo(new FileResult.Written(0));
        }

        var response = browser.open(CSV);

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getContentAsString(UTF_8)).contains("2 minuten");
        people.signedIn("Bea", Role.BOARD);
        assertThat(browser.open(CSV).getStatus()).isEqualTo(200);
    }

    @Test
    void aListThatIsTooLongIsRefusedAndNotInTheTrail() throws Exception {
        anna();
        members.admitted(JoinForms.of("Bert", "Bos"));

        assertThat(write(1)).isEqualTo(new FileResult.TooMany(1));
        assertThat(write(2)).isEqualTo(new FileResult.Written(2));
        assertThat(audit.latest(0, 10)).extracting(AuditEntry::action).containsOnlyOnce(MembershipActions.EXPORTED);
    }

    @Test
    void rowsAreReadAsTheyAreWritten() throws Exception {
        make(5_000);

        var all = csv("?stand=all&volgorde=number").lines().toList();
        var found = csv("?stand=all&zoek=bomenstraat").lines().skip(1).toList();

        assertThat(all).hasSize(5_001);
        assertThat(all.get(1)).startsWith("1;");
        assertThat(all.getLast()).as("without a number").startsWith(";");
        assertThat(found).isNotEmpty().hasSizeLessThan(500).allMatch(it -> it.contains(";Bomenstraat;"));
    }

    private MemberId anna() {
        return members.admitted(
                JoinForms.with(JoinForms.of("Anna", "de Wit"), "anna@example.org", "0612345678", JoinForms.REQUIRED));
    }

    private void make(int number) {
        jdbc.execute((Connection connection) -> {
            new RegisterMaker(connection).make(number);
            return number;
        });
    }

    private FileResult write(int most) throws IOException {
        return exports.write(
                FileKind.CSV,
                RegisterFilter.of(Standing.NOW),
                RegisterOrder.BY_NAME,
                OutputStream.nullOutputStream(),
                most);
    }

    private String csv(String query) throws Exception {
        return browser.open(CSV + query).getContentAsString(UTF_8);
    }

    private List<String> givenNames(String query) throws Exception {
        return csv(query)
                .lines()
                .skip(1)
                .map(it -> it.replaceFirst("^\\d+;([^;]*);.*", "$1"))
                .toList();
    }

    private Table table(byte[] file) throws IOException {
        var path = folder.resolve("leden.xlsx");
        Files.deleteIfExists(path);
        Files.copy(new ByteArrayInputStream(file), path);
        return ((ReadResult.Read) tables.read(path)).table();
    }
}
