package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan of a year, and the same again for the next. */
@PortalTest
class SeasonTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 11);
    private static final LocalDate SATURDAY = LocalDate.of(2027, 5, 22);

    @Autowired
    Season season;

    @Autowired
    ShiftDesk desk;

    @Autowired
    PlotDesk plots;

    @Autowired
    Plots gardens;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private AccountId gerda = AccountId.random();
    private AccountId anna = AccountId.random();
    private PlotId plot = PlotId.random();

    @BeforeEach
    void itIsJanuary() {
        itIs(JANUARY);
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        plot = made.plot(gerda, "Rozenperk");
        people.signIn(gerda);
    }

    private void itIs(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), DutchTime.at(day, LocalTime.of(8, 0))));
    }

    private ShiftId on(LocalDate day) {
        return made.planned(gerda, TestShifts.at(made.plan(plot, 3), day, 10, 12));
    }

    private List<Instant> startsIn(int year) {
        return season.plan(year).shifts().stream().map(SeasonShift::startsAt).toList();
    }

    private static LocalDate next(String day) {
        return Season.sameWeekNextYear(LocalDate.parse(day));
    }

    @Test
    void aYearSaysHowEachShiftIsStaffed() {
        on(SATURDAY);
        made.signedUp(on(SATURDAY.plusDays(1)), anna);
        var few = made.planned(
                gerda,
                TestShifts.with(TestShifts.at(made.plan(plot, 3), SATURDAY.plusDays(2), 10, 12), ShiftPlaces.of(2, 3)));
        made.signedUp(few, anna);
        var full = made.planned(gerda, TestShifts.at(made.plan(plot, 1), SATURDAY.plusDays(3), 10, 12));
        made.signedUp(full, anna);
        made.queued(full, gerda);
        desk.callOff(on(SATURDAY.plusDays(4)), Scope.THIS, OffCause.HEAT, "Te warm", false);

        var plan = season.plan();

        assertThat(plan.year()).isEqualTo(2027);
        assertThat(plan.shifts())
                .extracting(SeasonShift::staffing)
                .containsExactly(Staffing.EMPTY, Staffing.ENOUGH, Staffing.SHORT, Staffing.FULL, Staffing.OFF);
        assertThat(plan.shifts().get(3).waiting()).isEqualTo(1);
        assertThat(plan.holes()).extracting(SeasonShift::staffing).containsExactly(Staffing.EMPTY, Staffing.SHORT);
    }

    @Test
    void whatIsOverIsNoHoleAnyMore() {
        on(LocalDate.of(2027, 2, 6));
        on(SATURDAY);
        itIs(LocalDate.of(2027, 3, 1));

        assertThat(season.plan(2027).shifts()).extracting(SeasonShift::over).containsExactly(true, false);
        assertThat(season.plan(2027).holes()).hasSize(1);
    }

    @Test
    void thisYearAndTheNextAreAlwaysThereAndOthersWhereThereWasWork() {
        assertThat(season.plan().years()).contains(2027, 2028).isSorted();
        assertThat(season.plan(2019).year()).isEqualTo(2027);
        on(LocalDate.of(2028, 12, 30));
        itIs(LocalDate.of(2030, 1, 5));
        assertThat(season.plan().years()).contains(2028, 2030, 2031);
        assertThat(season.plan(2028).shifts()).hasSize(1);
    }

    @Test
    void aCopyIsInTheSameWeekOnTheSameWeekdayAtTheSameTimeWithoutPeople() {
        made.signedUp(on(SATURDAY), anna);
        on(LocalDate.of(2027, 11, 6));

        assertThat(season.copy(2027)).isEqualTo(new CopyResult.Copied(2, 0));

        assertThat(startsIn(2028))
                .containsExactly(Instant.parse("2028-05-20T08:00:00Z"), Instant.parse("2028-11-04T09:00:00Z"));
        assertThat(season.plan(2028).shifts()).allMatch(it -> it.people() == 0 && it.most() == 3);
        assertThat(made.mailsTo(anna)).isEmpty();
    }

    @Test
    void aHolidayIsLeftOut() {
        on(LocalDate.of(2027, 4, 19));

        assertThat(season.copy(2027)).isEqualTo(new CopyResult.Copied(0, 1));
        assertThat(startsIn(2028)).isEmpty();
    }

    @Test
    void whatIsThereAlreadyIsNotThereTwice() {
        on(SATURDAY);
        assertThat(season.copy(2027)).isEqualTo(new CopyResult.Copied(1, 0));
        on(SATURDAY.plusDays(1));

        assertThat(season.copy(2027)).isEqualTo(new CopyResult.Copied(1, 1));
        assertThat(startsIn(2028)).hasSize(2);
    }

    @Test
    void whatWouldBePastIsLeftOut() {
        on(LocalDate.of(2027, 2, 6));
        on(LocalDate.of(2027, 10, 9));
        itIs(LocalDate.of(2028, 6, 1));

        assertThat(season.copy(2027)).isEqualTo(new CopyResult.Copied(1, 1));
        assertThat(startsIn(2028)).containsExactly(Instant.parse("2028-10-07T08:00:00Z"));
    }

    @Test
    void whatWasCalledOffIsNotCopied() {
        desk.callOff(on(SATURDAY), Scope.THIS, OffCause.HEAT, "Te warm", false);

        assertThat(season.copy(2027)).isEqualTo(new CopyResult.Nothing());
        assertThat(season.copy(2019)).isEqualTo(new CopyResult.Nothing());
    }

    @Test
    void atAPlotThatEndedNothingIsPlannedAgain() {
        on(LocalDate.of(2027, 2, 6));
        itIs(LocalDate.of(2027, 12, 1));
        var version = gardens.find(plot).orElseThrow().version();
        assertThat(plots.change(plot, TestShifts.plotPlan("Rozenperk", PlotState.ENDED), version))
                .isInstanceOf(PlotResult.Kept.class);

        assertThat(season.copy(2027)).isEqualTo(new CopyResult.Copied(0, 1));
    }

    @Test
    void aSeriesIsASeriesAgain() {
        made.series(gerda, TestShifts.at(made.plan(plot, 3), SATURDAY, 10, 12), 3);

        assertThat(season.copy(2027)).isEqualTo(new CopyResult.Copied(3, 0));

        var first = season.plan(2028).shifts().getFirst();
        assertThat(desk.find(first.id()).orElseThrow().series())
                .contains(new SeriesRule(Rhythm.WEEKLY, LocalDate.of(2028, 5, 20), LocalDate.of(2028, 6, 3), false));
        assertThat(desk.callOff(first.id(), Scope.ALL, OffCause.OTHER, "Geen geld", false))
                .isEqualTo(new CallOffResult.CalledOff(3, 0, 0));
    }

    @Test
    void afterAYearOfFiftyTwoWeeksEveryWeekHasItsLike() {
        assertThat(next("2027-05-22")).isEqualTo("2028-05-20");
        assertThat(next("2027-01-04")).isEqualTo("2028-01-03");
        assertThat(next("2025-05-17")).isEqualTo("2026-05-16");
    }

    @Test
    void ofAYearOfFiftyThreeWeeksTheLastComesInTheFiftySecond() {
        assertThat(next("2026-05-16")).isEqualTo("2027-05-22");
        assertThat(next("2026-12-22")).isEqualTo("2027-12-28");
        assertThat(next("2026-12-29")).isEqualTo("2027-12-28");
    }

    @Test
    void theLastDaysOfAYearStayInTheNextAlsoWhereTheirWeekBelongsToTheOneAfter() {
        assertThat(next("2025-12-30")).isEqualTo("2026-12-29");
        assertThat(next("2024-12-31")).isEqualTo("2025-12-30");
    }
}
