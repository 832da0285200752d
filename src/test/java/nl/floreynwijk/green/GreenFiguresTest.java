package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a season went, worked out by hand. */
@PortalTest
class GreenFiguresTest {

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Autowired
    GreenFigures figures;

    @Autowired
    GreenFigureFiles files;

    @Autowired
    TestShifts made;

    @Autowired
    TestHours worked;

    @Autowired
    TestPeople people;

    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private AccountId carla = AccountId.random();
    private PlotId roses = PlotId.random();
    private PlotId hedges = PlotId.random();

    @BeforeEach
    void aSeasonIsOver() {
        made.clear();
        var gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        carla = made.member("Carla Heg");
        roses = made.plot(gerda, "Rozenperk");
        hedges = made.plot(gerda, "Heggen");
        people.signIn(gerda);
    }

    private ShiftId on(PlotId plot, String moment) {
        return worked.shift(plot, "Werk", Instant.parse(moment), TWO_HOURS);
    }

    /**
     * Anna came before, in 2023, and again with a child; Bert comes for the first time and comes back in 2025, within twelve
     * months; Carla comes for the first time and never again.
     */
    private void fill() {
        worked.came(on(roses, "2023-05-06T08:00:00Z"), anna, 1, 60);
        var march = on(roses, "2024-03-02T09:00:00Z");
        worked.came(march, anna, 2, 90);
        worked.stayedAway(march, carla);
        var july = on(hedges, "2024-07-06T08:00:00Z");
        worked.came(july, bert, 1, 120);
        worked.walkedIn(july, carla, 30);
        worked.guest(july, "Sjaan", 60);
        worked.calledOff(on(hedges, "2024-07-13T08:00:00Z"), true);
        var unsaid = on(hedges, "2024-09-07T08:00:00Z");
        worked.signedUp(unsaid, anna);
        worked.came(on(hedges, "2025-07-05T08:00:00Z"), bert, 1, 120);
    }

    @Test
    void theSumsAreRight() {
        fill();

        var season = figures.of(2024);

        assertThat(season.minutes()).isEqualTo(2 * 90 + 120 + 30 + 60);
        assertThat(season.members()).isEqualTo(3);
        assertThat(season.guestVisits()).isEqualTo(1);
        assertThat(season.broughtVisits()).isEqualTo(1);
        assertThat(season.held()).isEqualTo(3);
        assertThat(season.calledOff()).isEqualTo(1);
        assertThat(season.unsaid()).isEqualTo(1);
    }

    @Test
    void turnoutIsOfThoseWhoHadSignedUp() {
        fill();

        var season = figures.of(2024);

        assertThat(season.signedUp()).isEqualTo(4);
        assertThat(season.turnedUp()).isEqualTo(3);
        assertThat(season.percentTurnedUp()).contains(75);
        assertThat(figures.of(2023).percentTurnedUp()).contains(100);
    }

    @Test
    void firstTimersAreThoseWhoNeverCameBeforeAndComingBackIsWithinTwelveMonths() {
        fill();

        var season = figures.of(2024);

        assertThat(season.firstTimers()).isEqualTo(2);
        assertThat(season.cameBack()).isEqualTo(1);
        assertThat(season.stillTime()).isZero();
        assertThat(season.percentCameBack()).contains(50);
        assertThat(figures.of(2023).firstTimers()).isEqualTo(1);
        assertThat(figures.of(2025).firstTimers()).isZero();
        assertThat(figures.of(2025).percentCameBack()).isEmpty();
    }

    @Test
    void whoeverCameLatelyStillHasTimeToComeBack() {
        var now = Instant.parse("2026-11-01T09:00:00Z");
        worked.came(worked.shift(roses, "Werk", now, TWO_HOURS), anna, 1, 60);

        assertThat(figures.of(2026).stillTime()).isEqualTo(1);
    }

    @Test
    void eachPlotAndEachMonthHasItsPart() {
        fill();

        var season = figures.of(2024);

        assertThat(season.plots())
                .containsExactly(new SeasonFigures.Part("Heggen", 2, 210), new SeasonFigures.Part("Rozenperk", 1, 180));
        assertThat(season.months())
                .containsExactly(
                        new SeasonFigures.Part("03", 1, 180),
                        new SeasonFigures.Part("07", 1, 210),
                        new SeasonFigures.Part("09", 1, 0));
    }

    @Test
    void aYearWithoutShiftsIsThisOne() {
        fill();

        assertThat(figures.of(1999).year()).isEqualTo(figures.now().year());
        assertThat(figures.now().years()).contains(2023, 2024, 2025);
        assertThat(figures.now().isEmpty()).isTrue();
    }

    @Test
    void theFileSaysTheSameAndNamesNobody() throws IOException {
        fill();
        var out = new ByteArrayOutputStream();
        files.writeCsv(2024, out);
        var csv = out.toString(StandardCharsets.UTF_8);

        assertThat(csv)
                .contains("Seizoen;Gewerkt;;390")
                .contains("Diensten;Gehouden;3;")
                .contains("Mensen;Leden;3;")
                .contains("Plek;Heggen;2;210")
                .contains("Maand;juli;1;210")
                .doesNotContain("Anna", "Bert", "Carla", "Sjaan");
    }
}
