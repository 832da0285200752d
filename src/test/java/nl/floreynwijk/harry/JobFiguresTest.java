package nl.floreynwijk.harry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
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
import org.springframework.web.context.WebApplicationContext;

/** What the office reads of how it goes with jobs. */
@PortalTest
class JobFiguresTest {

    private static final AccountId ANNA = AccountId.random();
    private static final AccountId BERT = AccountId.random();
    private static final AccountId HENK = AccountId.random();
    private static final AccountId RIA = AccountId.random();
    private static final AccountId SAM = AccountId.random();

    @Autowired
    JobFigures figures;

    @Autowired
    FigureRows rows;

    @Autowired
    Tables tables;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    QueryCounter queries;

    @Autowired
    WebApplicationContext portal;

    @BeforeEach
    void nobodyAskedAnything() {
        rows.clear();
        people.signedIn("Sanne", Role.COORDINATOR);
    }

    private JobReport everything() {
        return figures.over(FigurePeriod.EVERYTHING);
    }

    private Instant ago(Duration time) {
        return clock.instant().minus(time);
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    /** Eleven jobs, of which eight ended. */
    private void aMonthOfJobs() {
        var then = ago(Duration.ofDays(30));
        var end = then.plus(Duration.ofDays(10));
        rows.asked(ANNA, Category.WATER, then)
                .opened(hours(1))
                .answered(hours(3))
                .agreed(HENK, Ask.Kind.NOTHING)
                .done(end)
                .put();
        rows.asked(ANNA, Category.WATER, then)
                .opened(hours(0))
                .answered(hours(10))
                .agreed(HENK, Ask.Kind.FIXED, 15_00)
                .done(end)
                .put();
        rows.asked(BERT, Category.GARDEN, then)
                .opened(hours(0))
                .answered(hours(72))
                .agreed(RIA, Ask.Kind.FIXED, 20_50)
                .done(end)
                .put();
        rows.asked(BERT, Category.GARDEN, then).opened(hours(0)).cancelled(end).put();
        rows.askedForOutsider("Mevrouw Pels", Category.HEATING, then)
                .answered(hours(24))
                .agreed(SAM)
                .done(end)
                .put();
        rows.askedForOutsider("Mevrouw Pels", Category.HEATING, then)
                .cancelled(then.plus(hours(1)))
                .put();
        rows.asked(AccountId.random(), Category.DOORS, then)
                .opened(hours(0))
                .answered(hours(1))
                .agreed(HENK, Ask.Kind.HOURLY, 10_00)
                .done(end)
                .put();
        rows.asked(ANNA, Category.DOORS, then)
                .opened(hours(0))
                .answered(hours(1))
                .agreed(RIA, Ask.Kind.FAVOUR)
                .done(end)
                .put();
        rows.asked(ANNA, Category.DOORS, then)
                .opened(hours(0))
                .answered(hours(1))
                .agreed(HENK, Ask.Kind.FIXED, 99_00)
                .put();
        rows.asked(BERT, Category.GARDEN, ago(hours(1))).opened(hours(0)).put();
        rows.asked(ANNA, Category.DOORS, ago(hours(1))).with("state", "HELD").put();
    }

    @Test
    void allThatWasAskedIsOpenAgreedDoneOrCancelled() {
        aMonthOfJobs();

        assertThat(everything().standing()).isEqualTo(new JobReport.Standing(11, 2, 1, 6, 2));
    }

    @Test
    void halfOfThemHadAnAnswerThatSoonAndWhoWaitsShortlyIsNotJudgedYet() {
        aMonthOfJobs();

        var response = everything().response();
        assertThat(response).isEqualTo(new JobReport.Response(Optional.of(hours(2)), Optional.of(hours(3)), 6, 8));
        assertThat(response.percentSoon()).contains(75);
    }

    @Test
    void ofTwoTheMedianLiesBetween() {
        rows.asked(ANNA, Category.WATER, ago(hours(9))).answered(hours(1)).put();
        rows.asked(ANNA, Category.WATER, ago(hours(9))).answered(hours(4)).put();

        assertThat(everything().response().fromAsked()).contains(Duration.ofMinutes(150));
    }

    @Test
    void answersOfTwoDaysToTheSecondAreInTime() {
        var twoDays = Duration.ofDays(2);
        rows.asked(ANNA, Category.WATER, ago(hours(90))).answered(twoDays).put();
        rows.asked(ANNA, Category.WATER, ago(hours(90)))
                .answered(twoDays.plusSeconds(1))
                .put();

        assertThat(everything().response().soon()).isEqualTo(1);
        assertThat(everything().response().judged()).isEqualTo(2);
    }

    @Test
    void whatSomebodyOfTheNeighbourhoodDidIsSolved() {
        aMonthOfJobs();

        var report = everything();
        assertThat(report.neighbours()).isEqualTo(new JobReport.Solved(5, 6));
        assertThat(report.team()).isEqualTo(new JobReport.Solved(1, 2));
        assertThat(report.solved()).isEqualTo(new JobReport.Solved(6, 8));
        assertThat(report.solved().percentSolved()).contains(75);
    }

    @Test
    void onlyJobsThatAreDoneCountForWhatTheyWereDone() {
        aMonthOfJobs();

        assertThat(everything().reward()).isEqualTo(new JobReport.Reward(1, 1, 2, new Euros(35_50), 1, 1));
    }

    @Test
    void whatIsAskedMostStandsOnTop() {
        aMonthOfJobs();

        assertThat(everything().categories())
                .containsExactly(
                        new JobReport.OfCategory(Category.DOORS, 4, 2),
                        new JobReport.OfCategory(Category.GARDEN, 3, 1),
                        new JobReport.OfCategory(Category.HEATING, 2, 1),
                        new JobReport.OfCategory(Category.WATER, 2, 2));
    }

    @Test
    void peopleCountOnceAlsoWithoutAnAccount() {
        aMonthOfJobs();

        assertThat(everything().helpers()).isEqualTo(3);
        assertThat(everything().askers()).isEqualTo(4);
    }

    @Test
    void whoeverIsForgottenCountsOn() {
        rows.asked(ANNA, Category.WATER, ago(hours(9))).put();
        var forgotten = rows.askedForOutsider("x", Category.WATER, ago(hours(9)));
        forgotten.with("outside_name", "").with("outside_phone", "").put();

        assertThat(everything().standing().asked()).isEqualTo(2);
        assertThat(everything().askers()).isEqualTo(2);
    }

    @Test
    void withoutAnythingAskedThereIsNothingToSay() {
        var report = everything();

        assertThat(report.standing()).isEqualTo(new JobReport.Standing(0, 0, 0, 0, 0));
        assertThat(report.response()).isEqualTo(new JobReport.Response(Optional.empty(), Optional.empty(), 0, 0));
        assertThat(report.response().percentSoon()).isEmpty();
        assertThat(report.solved().percentSolved()).isEmpty();
        assertThat(report.categories()).isEmpty();
    }

    @Test
    void aYearBeginsAndEndsByTheClockHere() {
        var newYear = DutchTime.day(clock.instant()).withDayOfYear(1);
        var lastNewYear = newYear.minusYears(1);
        rows.asked(ANNA, Category.WATER, DutchTime.beginning(newYear)).put();
        rows.asked(ANNA, Category.DOORS, DutchTime.beginning(newYear).minusMillis(1))
                .put();
        rows.asked(ANNA, Category.DOORS, DutchTime.beginning(lastNewYear)).put();
        rows.asked(ANNA, Category.GARDEN, DutchTime.beginning(lastNewYear).minusMillis(1))
                .put();

        assertThat(asked(FigurePeriod.THIS_YEAR)).isEqualTo(1);
        assertThat(asked(FigurePeriod.LAST_YEAR)).isEqualTo(2);
        assertThat(asked(FigurePeriod.EVERYTHING)).isEqualTo(4);
    }

    @Test
    void twelveMonthsEndToday() {
        var first = DutchTime.day(clock.instant()).minusMonths(12).plusDays(1);
        rows.asked(ANNA, Category.WATER, DutchTime.beginning(first)).put();
        rows.asked(ANNA, Category.WATER, DutchTime.beginning(first).minusMillis(1))
                .put();
        rows.asked(ANNA, Category.WATER, clock.instant()).put();

        assertThat(asked(FigurePeriod.TWELVE_MONTHS)).isEqualTo(2);
    }

    private int asked(FigurePeriod period) {
        return figures.over(period).standing().asked();
    }

    @Test
    void theyTakeThreeQueries() {
        aMonthOfJobs();

        assertThat(queries.during(this::everything)).hasSize(3);
    }

    @Test
    void theFileSaysTheSameAsThePage() throws Exception {
        aMonthOfJobs();

        var file = new OfficeBrowser(portal).open(JobFigureFilesController.CSV + "?over=alles");

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.getHeader("Content-Disposition")).contains("\"klussencijfers-alles.csv\"");
        assertThat(file.getContentAsString(UTF_8).lines())
                .contains(
                        "Klussen;Gevraagd;11;;",
                        "Klussen;Gedaan;6;55;",
                        "Antwoord;Binnen twee dagen antwoord;6;75;",
                        "Antwoord;De helft binnen zoveel minuten, sinds buren het zagen;120;;",
                        "Opgelost;Handige buren;5;83;",
                        "Afgesproken;Voor een vast bedrag;2;;35,50",
                        "Mensen;Mensen die een klus vroegen;4;;",
                        "Gevraagd per soort;Tuin en balkon;3;;",
                        "Gedaan per soort;Tuin en balkon;1;33;");
    }

    @Test
    void aSpreadsheetReadsTheOtherFile(@TempDir Path folder) throws Exception {
        aMonthOfJobs();

        var file = new OfficeBrowser(portal).open(JobFigureFilesController.XLSX + "?over=alles");

        var kept = Files.write(folder.resolve("klussen.xlsx"), file.getContentAsByteArray());
        assertThat(tables.read(kept)).isInstanceOfSatisfying(ReadResult.Read.class, it -> {
            assertThat(it.table().headings()).containsExactly("Cijfer", "Waarvan", "Aantal", "Procent", "Bedrag");
            assertThat(it.table().rows().stream().map(row -> row.cells()))
                    .contains(List.of("Klussen", "Gevraagd", "11", "", ""));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?over=", "?over=EVERYTHING", "?over=gisteren"})
    void anAddressThatNamesNoPeriodMeansThisYear(String parameters) throws Exception {
        var file = new OfficeBrowser(portal).open(JobFigureFilesController.CSV + parameters);

        assertThat(file.getHeader("Content-Disposition")).contains("klussencijfers-dit-jaar.csv");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COORDINATOR", "BOARD"})
    void nobodyElseGetsAFile(Role role) throws Exception {
        people.signedIn("x", role);
        var browser = new OfficeBrowser(portal);

        assertThat(browser.open(JobFigureFilesController.CSV).getStatus()).isEqualTo(403);
        assertThat(browser.open(JobFigureFilesController.XLSX).getStatus()).isEqualTo(403);
    }
}
