package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What members see of the time they spent on the green. */
@PortalTest
class VolunteerHoursTest {

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Autowired
    VolunteerHours hours;

    @Autowired
    HoursOwnData ownData;

    @Autowired
    Certificates certificates;

    @Autowired
    TestShifts made;

    @Autowired
    TestHours worked;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private PlotId plot = PlotId.random();

    @BeforeEach
    void annaIsSignedIn() {
        var gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        plot = made.plot(gerda, "Rozenperk");
        people.signIn(anna);
    }

    private ShiftId on(String moment, String task) {
        return worked.shift(plot, task, Instant.parse(moment), TWO_HOURS);
    }

    @Test
    void thoseWhoNeverCameHaveNothing() {
        assertThat(hours.mine().seasons()).isEmpty();
        assertThat(hours.mine().minutesNow()).isZero();
        assertThat(hours.mine().shiftsNow()).isZero();
    }

    @Test
    void theLatestStandsFirstAndOnlyTheirOwnTimeCounts() {
        var roses = on("2025-05-03T08:00:00Z", "Rozen snoeien");
        var leaves = on("2025-10-04T08:00:00Z", "Blad harken");
        worked.came(roses, anna, 3, 90);
        worked.came(leaves, anna, 1, 45);
        worked.came(leaves, bert, 1, 120);

        var season = hours.mine().seasons().getFirst();

        assertThat(season.year()).isEqualTo(2025);
        assertThat(season.minutes()).isEqualTo(135);
        assertThat(season.shifts()).extracting(WorkedShift::task).containsExactly("Blad harken", "Rozen snoeien");
        assertThat(season.shifts()).extracting(WorkedShift::plotName).containsOnly("Rozenperk");
    }

    @Test
    void aYearBeginsAtMidnightOnDutchClocks() {
        worked.came(on("2024-12-31T22:30:00Z", "Oud"), anna, 1, 30);
        worked.came(on("2024-12-31T23:30:00Z", "Nieuw"), anna, 1, 60);

        assertThat(hours.mine().seasons())
                .extracting(WorkedSeason::year, WorkedSeason::minutes)
                .containsExactly(tuple(2025, 60), tuple(2024, 30));
    }

    @Test
    void whatIsNotOverDoesNotCountYet() {
        worked.came(
                worked.shift(plot, "Wieden", clock.instant().minus(Duration.ofHours(1)), Duration.ofHours(2)),
                anna,
                1,
                60);

        assertThat(hours.mine().seasons()).isEmpty();

        clock.advance(Duration.ofHours(1));
        assertThat(hours.mine().minutesNow()).isEqualTo(60);
    }

    @Test
    void whoeverStayedAwayHasNoTime() {
        worked.stayedAway(on("2025-05-03T08:00:00Z", "Wieden"), anna);
        worked.signedUp(on("2025-05-10T08:00:00Z", "Harken"), anna);

        assertThat(hours.mine().seasons()).isEmpty();
    }

    @Test
    void whatWasCalledOffCountsAsLongAsPlannedWhenTheGardenerSaidSo() {
        var heat = on("2025-07-05T08:00:00Z", "Water geven");
        var storm = on("2025-11-01T08:00:00Z", "Blad harken");
        for (var shift : List.of(heat, storm)) {
            worked.signedUp(shift, anna);
        }
        worked.calledOff(heat, true);
        worked.calledOff(storm, false);

        assertThat(hours.mine().seasons().getFirst().shifts())
                .extracting(WorkedShift::task, WorkedShift::minutes, WorkedShift::calledOff)
                .containsExactly(tuple("Water geven", 120, true));
    }

    @Test
    void whatIsCalledOffButStillToComeCountsOnceItWouldBeOver() {
        var shift = worked.shift(plot, "Water geven", clock.instant().plus(Duration.ofDays(2)), TWO_HOURS);
        worked.signedUp(shift, anna);
        worked.calledOff(shift, true);

        assertThat(hours.mine().seasons()).isEmpty();
    }

    @Test
    void whatWasPaidIsNamed() {
        var hedge = on("2025-05-03T08:00:00Z", "Heg snoeien");
        worked.isPaid(hedge, 1_250);
        worked.came(hedge, anna, 1, 120);

        assertThat(hours.mine().seasons().getFirst().shifts())
                .singleElement()
                .satisfies(it -> assertThat(it.isPaid()).isTrue())
                .satisfies(it -> assertThat(it.reward().euros()).contains(new Euros(1_250)));
    }

    @Test
    void theyTakeTheirTimeAndTheirCertificatesHome() {
        worked.came(on("2025-05-03T08:00:00Z", "Wieden"), anna, 1, 90);
        worked.came(on("2025-05-03T08:00:00Z", "Harken"), bert, 1, 90);
        assertThat(certificates.ask(2025)).isInstanceOf(CertificateResult.Made.class);

        var taken = ownData.about(anna, Locale.of("nl"));

        assertThat(taken).extracting(OwnDatum::name).containsExactly("hours", "certificates", "placements", "mentored");
        assertThat(taken.getFirst().values())
                .singleElement(STRING)
                .contains("Wieden", "3 mei 2025", "1 uur en 30 minuten");
        assertThat(taken.get(1).values()).singleElement(STRING).contains("1 uur en 30 minuten");
    }

    @Test
    void nobodySeesTheTimeOfAnother() {
        worked.came(on("2025-05-03T08:00:00Z", "Wieden"), bert, 1, 120);

        assertThat(hours.mine().seasons()).isEmpty();
    }
}
