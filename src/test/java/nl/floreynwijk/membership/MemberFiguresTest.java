package nl.floreynwijk.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.ReadResult;
import nl.floreynwijk.documents.Tables;
import nl.floreynwijk.membership.MemberFigure.About;
import nl.floreynwijk.membership.MemberFigure.Group;
import nl.floreynwijk.places.Blocks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class MemberFiguresTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    WebApplicationContext portal;

    @Autowired
    MemberFigures figures;

    @Autowired
    FigureExports exports;

    @Autowired
    Blocks blocks;

    @Autowired
    Tables tables;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    QueryCounter queries;

    @Autowired
    MovableClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void aminaIsOnTheBoard() {
        people.signedIn("Amina", Role.BOARD);
    }

    @Test
    void membersAreCountedByKind() {
        members.admitted(JoinForms.of("Anna", "de Wit"));
        members.admitted(JoinForms.of("Bert", "de Wit"));
        members.admitted(JoinForms.shop("Kees", "Bakker", "Bakkerij Bakker", "12345678"));

        assertThat(figure(About.KIND, today()).groups())
                .startsWith(Group.of("Bewoner", 2))
                .contains(Group.of("Winkel, zzp’er of vereniging", 1), Group.of("Vriend van de wijk", 0));
    }

    @Test
    void aDayInThePastKnowsWhoWasAMemberThen() {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        var bert = members.admitted(JoinForms.of("Bert", "de Wit"));
        course(anna, today().minusDays(30), null);
        course(bert, today().minusDays(40), today().minusDays(10));

        assertThat(counted(today()).members()).isEqualTo(1);
        assertThat(counted(today().minusDays(10)).members()).isEqualTo(1);
        assertThat(counted(today().minusDays(11)).members()).isEqualTo(2);
        assertThat(counted(today().minusDays(31)).members()).isEqualTo(1);
        assertThat(counted(today().minusDays(41)).members()).isZero();
        assertThat(figure(About.KIND, today().minusDays(11)).groups()).startsWith(Group.of("Bewoner", 2));
    }

    @Test
    void whoMovedIsCountedInTheBlockOfThatDay() {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        course(anna, today().minusDays(30), null);
        var noord = block("Noord");
        var zuid = block("Zuid");
        database.sql("update membership_residence set block_id = ?, moved_in = ?, moved_out = ? where member_id = ?")
                .params(noord, today().minusDays(30), today().minusDays(5), anna.value())
                .update();
        database.sql("""
                        insert into membership_residence (member_id, street, house_number, house_number_addition, postcode,
                            town, block_id, moved_in) values (?, 'Bomenstraat', 3, '', '3812AB', 'Amersfoort', ?, ?)
                        """).params(anna.value(), zuid, today().minusDays(5)).update();

        assertThat(figure(About.BLOCK, today().minusDays(6)).groups())
                .containsExactly(Group.of("Noord", 1), Group.of("Zuid", 0), none(0));
        assertThat(figure(About.BLOCK, today().minusDays(5)).groups())
                .containsExactly(Group.of("Zuid", 1), Group.of("Noord", 0), none(0));
    }

    @Test
    void ofManyBlocksTheLargestAreToldAndTheOthersTogether() {
        IntStream.rangeClosed(1, 14).forEach(it -> block("Blok %02d".formatted(it)));
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        var last = database.sql("select id from places_block where name = 'Blok 14'")
                .query(UUID.class)
                .single();
        database.sql("update membership_residence set block_id = ? where member_id = ?")
                .params(last, anna.value())
                .update();
        members.admitted(JoinForms.shop("Kees", "Bakker", "Bakkerij Bakker", "12345678"));

        var groups = figure(About.BLOCK, today()).groups();

        assertThat(groups).hasSize(MemberFigures.MOST_BLOCKS + 1).startsWith(Group.of("Blok 14", 1));
        assertThat(groups).endsWith(Group.of("3 andere blokken samen", 0), none(1));
    }

    @Test
    void agesAreOfPeopleWhoAreMembersTodayWhateverTheDay() {
        var years = List.of(1948, 1949, 1950, 1980);
        years.forEach(year -> bornIn(members.admitted(JoinForms.of("Anna" + year, "de Wit")), year));
        members.admitted(JoinForms.of("Bert", "de Wit"));
        members.admitted(JoinForms.shop("Kees", "Bakker", "Bakkerij Bakker", "12345678"));
        var gone = members.admitted(JoinForms.of("Wim", "de Wit"));
        bornIn(gone, 1947);
        course(gone, today().minusDays(30), today());

        var groups = figure(About.AGE, today()).groups();

        assertThat(groups)
                .contains(
                        Group.of("75 jaar of ouder", 3),
                        new Group("45 tot en met 64 jaar", Optional.empty()),
                        Group.of("18 tot en met 29 jaar", 0),
                        Group.of("Niet opgegeven, of in een kleine groep", 2));
        assertThat(figure(About.AGE, today().minusDays(20)).groups()).isEqualTo(groups);
    }

    @Test
    void whoeverWasErasedStillCountsAsTheKindTheyWere() {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        course(anna, today().minusDays(30), today().minusDays(2));
        database.sql("delete from membership_residence where member_id = ?")
                .param(anna.value())
                .update();

        assertThat(figure(About.KIND, today().minusDays(3)).groups()).startsWith(Group.of("Bewoner", 1));
        assertThat(figure(About.BLOCK, today().minusDays(3)).groups()).containsExactly(none(1));
    }

    @Test
    void whoStillHasToPayDoesNotCount() {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        database.sql("update membership_member set number = null, started_on = null where id = ?")
                .param(anna.value())
                .update();

        assertThat(counted(today()).members()).isZero();
    }

    @Test
    void theRegisterKnowsNothingOfTomorrow() {
        var refused = new FiguresResult.NotADay(MemberFigures.FIRST_DAY, today());

        assertThat(figures.on(today().plusDays(1), DUTCH)).isEqualTo(refused);
        assertThat(figures.on(LocalDate.of(1899, 12, 31), DUTCH)).isEqualTo(refused);
        assertThat(figures.on(LocalDate.MAX, DUTCH)).isEqualTo(refused);
        assertThat(counted(MemberFigures.FIRST_DAY).members()).isZero();
    }

    @Test
    void allFiguresTakeThreeQueries() {
        assertThat(queries.during(() -> figures.on(today(), DUTCH))).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "MEMBER", "GARDENER", "PARADE_ORGANISER", "FUNDER", "ADMINISTRATOR"})
    void figuresAreForTheOffice(Role role) {
        people.signedIn("x", role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> figures.on(today(), DUTCH));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> exports.write(FileKind.CSV, today(), OutputStream.nullOutputStream()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"BOARD", "COORDINATOR", "TREASURER"})
    void theFileHoldsWhatThePageShows(Role role) throws Exception {
        database.sql("insert into places_block (id, name, version) values (?, '=SUM(A1:A9)', 0)")
                .param(UUID.randomUUID())
                .update();
        members.admitted(JoinForms.of("Anna", "de Wit"));
        bornIn(members.admitted(JoinForms.of("Bert", "de Wit")), 1980);
        people.signedIn("x", role);

        var browser = new OfficeBrowser(portal);
        var csv = browser.open(RegisterFilesController.FIGURES_CSV + "?op=" + today());
        var xlsx = browser.open(RegisterFilesController.FIGURES_XLSX + "?op=" + today());

        var text = csv.getContentAsString(UTF_8);
        assertThat(text).contains("Soort;" + today() + ";Bewoner;2;100\r\n", ";'=SUM(A1:A9);0;0\r\n");
        assertThat(text).contains("Hoe oud;vandaag;45 tot en met 64 jaar;minder dan 3;\r\n");
        assertThat(csv.getHeader("Content-Disposition")).contains("ledencijfers-" + today() + ".csv");
        var file = Files.write(folder.resolve("x.xlsx"), xlsx.getContentAsByteArray());
        assertThat(tables.read(file)).isInstanceOfSatisfying(ReadResult.Read.class, it -> {
            assertThat(it.table().headings()).containsExactly("Cijfer", "Op", "Groep", "Leden", "Procent");
            assertThat(it.table().rows()).hasSize((int) text.lines().count() - 1);
        });
    }

    @Test
    void aFileOfNoDayIsRefusedInASentence() throws Exception {
        var browser = new OfficeBrowser(portal);

        assertThat(browser.open(RegisterFilesController.FIGURES_CSV).getStatus())
                .isEqualTo(400);
        assertThat(browser.open(RegisterFilesController.FIGURES_CSV + "?op=gisteren")
                        .getContentAsString(UTF_8))
                .isEqualTo("Kies een dag. Ga terug en kies opnieuw.");
        assertThat(browser.open(RegisterFilesController.FIGURES_CSV + "?op=" + today().plusDays(1))
                        .getContentAsString(UTF_8))
                .startsWith("Kies een dag van 1 januari 1900 tot en met");
    }

    @Test
    void whoeverTakesManyFilesWaits() throws Exception {
        for (var file = 0; file < RegisterExports.FILES.attempts(); file++) {
            assertThat(exports.write(FileKind.CSV, today(), OutputStream.nullOutputStream()))
                    .isInstanceOf(FileResult.Written.class);
        }
        assertThat(exports.write(FileKind.CSV, today(), OutputStream.nullOutputStream()))
                .isInstanceOf(FileResult.TooOften.class);
        clock.advance(Duration.ofHours(1));
        assertThat(exports.write(FileKind.CSV, today(), OutputStream.nullOutputStream()))
                .isInstanceOf(FileResult.Written.class);
    }

    private static Group none(int members) {
        return Group.of("Zonder blok, zoals winkels en wie buiten de wijk woont", members);
    }

    private UUID block(String name) {
        blocks.add(name);
        return database.sql("select id from places_block where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    private void course(MemberId member, LocalDate from, @Nullable LocalDate until) {
        database.sql("update membership_member set started_on = :from, ended_on = :until where id = :id")
                .param("from", from)
                .param("until", until)
                .param("id", member.value())
                .update();
    }

    private void bornIn(MemberId member, int year) {
        database.sql("update membership_member set birth_year = ? where id = ?")
                .params(year, member.value())
                .update();
    }

    private MemberFigure figure(About about, LocalDate day) {
        return counted(day).figures().stream()
                .filter(it -> it.about() == about)
                .findFirst()
                .orElseThrow();
    }

    private FiguresResult.Counted counted(LocalDate day) {
        return (FiguresResult.Counted) figures.on(day, DUTCH);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
