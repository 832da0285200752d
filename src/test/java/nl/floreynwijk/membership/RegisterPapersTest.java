package nl.floreynwijk.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.floreynwijk.membership.OfficeBrowser.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Blocks;
import nl.floreynwijk.places.DwellingPlan;
import nl.floreynwijk.places.Dwellings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class RegisterPapersTest {

    private static final String EXTRACT = RegisterFilesController.EXTRACT;
    private static final String DOOR_LIST = RegisterFilesController.DOOR_LIST;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    RegisterPapers papers;

    @Autowired
    Erasures erasures;

    @Autowired
    Blocks blocks;

    @Autowired
    Dwellings dwellings;

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
    Clock clock;

    OfficeBrowser browser;

    @BeforeEach
    void aminaIsOnTheBoard() {
        browser = new OfficeBrowser(portal);
        people.signedIn("Amina", Role.BOARD);
    }

    @Test
    void anExtractTellsWhoWasAMemberOnThatDayAndWhereTheyLivedThen() throws Exception {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        since(anna, "2020-01-01");
        movedOn(anna, "2025-06-01", "Noordewierweg");

        assertThat(extract("2025-05-31"))
                .contains("Anna de Wit", "Bomenstraat 12-bis A")
                .doesNotContain("Noordew");
        assertThat(extract("2025-06-01"))
                .contains("Anna de Wit", "Noordewierweg 7")
                .doesNotContain("Bomenstraat");
        assertThat(extract("2020-01-01"))
                .contains("Leden op 1 januari 2020. Aantal leden: 1.", "Gemaakt op", "Anna de Wit", "Bewoner");
        assertThat(extract("2019-12-31"))
                .contains("Op deze dag waren er geen leden.")
                .doesNotContain("Wit");
    }

    @Test
    void whoeverLeftIsInAnExtractOfADayOnWhichTheyWereAMember() throws Exception {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        since(anna, "2020-01-01");
        database.sql("update membership_member set ended_on = '2025-06-01' where id = ?")
                .param(anna.value())
                .update();
        database.sql("update membership_residence set moved_out = '2025-06-01' where member_id = ?")
                .param(anna.value())
                .update();

        assertThat(extract("2025-05-31")).contains("Anna de Wit", "Bomenstraat 12-bis A");
        assertThat(extract("2025-06-01")).doesNotContain("Wit");
    }

    @Test
    void whoeverWasErasedIsANumber() throws Exception {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        since(anna, "2020-01-01");
        database.sql("update membership_member set number = 4711, ended_on = '2025-06-01' where id = ?")
                .param(anna.value())
                .update();
        erasures.ask(anna);
        people.signedIn("Bea", Role.BOARD);
        erasures.confirm(erasures.waiting().getFirst().id());

        assertThat(extract("2025-05-31"))
                .contains("4711 – – Bewoner 1 jan 2020", "Aantal leden: 1.")
                .doesNotContain("Wit", "Bomenstraat");
    }

    @Test
    void whoeverHasStillToPayIsNoMember() throws Exception {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        database.sql("update membership_member set number = null, started_on = null where id = ?")
                .param(anna.value())
                .update();

        assertThat(extract(today().toString())).doesNotContain("Wit");
    }

    @Test
    void membersStandByNumberUnderTheNameOfTheirShop() throws Exception {
        members.admitted(JoinForms.shop("Mehmet", "Yıldırım", "Bakkerij Yıldırım", "12345678"));
        members.admitted(JoinForms.of("Anna", "Ángström"));

        assertThat(extract(today().toString())).containsSubsequence("Bakkerij Yıldırım", "Anna Ángström");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?op=",
                "?op=gisteren",
                "?op=2026-02-30",
                "?op=1899-12-31",
                "?op=2999-01-01",
                "?op=+99999-01-01"
            })
    void whatIsNoDayOfTheRegisterIsSaidInASentence(String query) throws Exception {
        var response = browser.open(EXTRACT + query);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString(UTF_8)).startsWith("Kies een dag");
    }

    @Test
    void tomorrowIsNotKnownYet() throws Exception {
        assertThat(browser.open(EXTRACT + "?op=" + today()).getStatus()).isEqualTo(200);
        assertThat(browser.open(EXTRACT + "?op=" + today().plusDays(1)).getStatus())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BOARD")
    void onlyTheBoardTakesAnExtract(Role role) throws Exception {
        people.signedIn("x", role);

        assertThat(browser.open(EXTRACT + "?op=2026-01-31").getStatus()).isEqualTo(403);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> papers.extract(today(), OutputStream.nullOutputStream()));
    }

    @Test
    void aRegisterThatIsTooLongForPaperIsRefused() throws Exception {
        jdbc.execute((Connection connection) -> {
            new RegisterMaker(connection).make(RegisterPapers.MOST_ROWS * 3 / 2);
            return connection;
        });

        var response = browser.open(EXTRACT + "?op=" + today());

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(response.getContentAsString(UTF_8)).contains("meer dan 2.000");
    }

    @Test
    void theListOfABlockHasEveryDoorAndWhoIsBehindIt() throws Exception {
        var zuid = blockWith("12-bis A", "2", "10");
        members.admitted(
                JoinForms.with(JoinForms.of("Anna", "de Wit"), "anna@example.org", "0612345678", JoinForms.REQUIRED));
        members.admitted(JoinForms.with(JoinForms.of("مريم", "Çelik"), "mc@example.org", "", JoinForms.REQUIRED));
        var left = members.admitted(JoinForms.of("Piet", "Weg"));
        database.sql("update membership_member set ended_on = '2025-06-01' where id = ?")
                .param(left.value())
                .update();
        members.admitted(
                JoinForms.at(JoinForms.of("Karel", "Elders"), new TypedAddress("3812 CD", "7", "Noordewierweg", "")));

        var response = browser.open(DOOR_LIST, zuid);

        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(text(response))
                .contains("Langs de deuren: Zuid", "Woningen: 3", "Anna de Wit", "Çelik", "Aantekeningen")
                .containsSubsequence("Bomenstraat 2", "Bomenstraat 10", "Bomenstraat 12-bis A")
                .doesNotContain("Weg", "Karel", "@", "06 12");
    }

    @Test
    void aBlockWithoutDwellingsSaysSo() throws Exception {
        blocks.add("Leeg");

        assertThat(text(browser.open(DOOR_LIST, blocks.names().getFirst().id())))
                .contains("Langs de deuren: Leeg", "nog geen woningen");
    }

    @Test
    void whatIsNoBlockIsSaidInASentence() throws Exception {
        var unknown = browser.open(DOOR_LIST, BlockId.random());

        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(unknown.getContentAsString(UTF_8)).startsWith("Dit blok is er niet meer.");
        assertThat(browser.open(DOOR_LIST, "' or 1=1").getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theListOfABlockIsForTheBoardAndTheDesk(Role role) throws Exception {
        var zuid = blockWith("12");
        people.signedIn("x", role);

        assertThat(browser.open(DOOR_LIST, zuid).getStatus())
                .isEqualTo(role == Role.BOARD || role == Role.COORDINATOR ? 200 : 403);
        if (role == Role.TREASURER) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> papers.doorList(zuid, OutputStream.nullOutputStream()));
        }
    }

    @Test
    void theTrailTellsWhatWasTaken() throws Exception {
        var zuid = blockWith("12", "14");

        extract("2026-01-31");
        assertThat(audit.latest(0, 1)).singleElement().satisfies(it -> {
            assertThat(it.action()).isEqualTo(MembershipActions.EXTRACT_TAKEN);
            assertThat(it.objectId()).isEqualTo("2026-01-31");
            assertThat(it.detail()).isEqualTo("rows=0");
        });

        browser.open(DOOR_LIST, zuid);
        assertThat(audit.latest(0, 1)).singleElement().satisfies(it -> {
            assertThat(it.action()).isEqualTo(MembershipActions.DOOR_LIST_TAKEN);
            assertThat(it.objectId()).isEqualTo(zuid.toString());
            assertThat(it.detail()).isEqualTo("rows=2");
        });
    }

    @Test
    void papersCountWithTheFiles() throws Exception {
        for (var time = 0; time < RegisterExports.FILES.attempts(); time++) {
            papers.doorList(BlockId.random(), OutputStream.nullOutputStream());
        }

        assertThat(browser.open(EXTRACT + "?op=2026-01-31").getStatus()).isEqualTo(429);
        assertThat(browser.open(DOOR_LIST, BlockId.random()).getStatus()).isEqualTo(429);
        assertThat(browser.open(RegisterFilesController.CSV).getStatus()).isEqualTo(429);
    }

    private String extract(String day) throws Exception {
        return text(browser.open(EXTRACT + "?op=" + day));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private void since(MemberId member, String day) {
        database.sql("update membership_member set started_on = ? where id = ?")
                .params(day, member.value())
                .update();
        database.sql("update membership_residence set moved_in = ? where member_id = ?")
                .params(day, member.value())
                .update();
    }

    private void movedOn(MemberId member, String day, String street) {
        database.sql("update membership_residence set moved_out = ? where member_id = ?")
                .params(day, member.value())
                .update();
        database.sql("""
                        insert into membership_residence
                            (member_id, street, house_number, house_number_addition, postcode, town, moved_in)
                        values (?, ?, 7, '', '3812CD', 'Amersfoort', ?)
                        """).params(member.value(), street, day).update();
    }

    private BlockId blockWith(String... doors) {
        blocks.add("Zuid");
        var zuid = blocks.names().getFirst().id();
        for (var door : doors) {
            dwellings.add(new DwellingPlan(
                    "Bomenstraat",
                    door,
                    "3812AB",
                    "Amersfoort",
                    Optional.of(zuid),
                    Optional.empty(),
                    Optional.empty()));
        }
        return zuid;
    }
}
