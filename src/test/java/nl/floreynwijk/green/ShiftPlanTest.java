package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.green.ShiftPlan.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can be taken of what a gardener says of a shift, and what cannot. */
class ShiftPlanTest {

    private static final Instant NOW = Instant.parse("2027-05-10T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 10);

    private static final ShiftPlan PLAN = TestPlans.on(LocalDate.of(2027, 5, 15));

    private static Set<Problem> problems(ShiftPlan plan) {
        return plan.problems(NOW);
    }

    private static Set<Problem> problems(ShiftPlaces places) {
        return problems(TestShifts.with(PLAN, places));
    }

    private static ShiftPlaces keeping(int kept, String whom, @Nullable LocalDate until) {
        return new ShiftPlaces(1, 5, kept, whom, Optional.ofNullable(until));
    }

    @Test
    void whatIsCompleteIsTaken() {
        assertThat(problems(PLAN)).isEmpty();
        assertThat(problems(TestShifts.ledBy(PLAN, AccountId.random()))).isEmpty();
    }

    @Test
    void theWorkAndWhereItIsAreSaidInALineThatFits() {
        assertThat(problems(TestShifts.called(PLAN, " ", ""))).containsExactlyInAnyOrder(Problem.TASK, Problem.PLACE);
        assertThat(problems(TestShifts.called(PLAN, "a".repeat(121), "b".repeat(161))))
                .containsExactlyInAnyOrder(Problem.TASK, Problem.PLACE);
        assertThat(problems(TestShifts.called(PLAN, "a".repeat(120), "b".repeat(160))))
                .isEmpty();
        assertThat(problems(TestShifts.called(PLAN, "Heg\u202Enekoons", "Bij de bank")))
                .containsExactly(Problem.TASK);
        assertThat(TestShifts.called(PLAN, "Heg\n snoeien ", "x").task()).isEqualTo("Heg snoeien");
    }

    @Test
    void whatPeopleBringAndWorkWithFits() {
        var much = "a".repeat(ShiftWork.LONGEST_LINE + 1);
        var work = new ShiftWork(Heaviness.LIGHT, false, false, false, false, much, much);

        assertThat(problems(TestShifts.with(PLAN, work))).containsExactlyInAnyOrder(Problem.BRING, Problem.TOOLS);
    }

    @Test
    void itEndsAfterItBegins() {
        assertThat(problems(TestShifts.at(PLAN, PLAN.day(), 12, 10))).containsExactly(Problem.TIMES);
        assertThat(problems(TestShifts.at(PLAN, PLAN.day(), 10, 10))).containsExactly(Problem.TIMES);
        assertThat(problems(TestShifts.at(PLAN, PLAN.day(), 10, 11))).isEmpty();
    }

    @Test
    void anHourThatTheClockSkipsIsNoTimeToWork() {
        var skipped = LocalDate.of(2028, 3, 26);

        assertThat(problems(TestShifts.at(PLAN, skipped, 2, 3))).containsExactly(Problem.TIMES);
        assertThat(problems(TestShifts.at(PLAN, skipped, 1, 3))).isEmpty();
    }

    @Test
    void nothingIsPlannedInThePastNorAtThisVeryMoment() {
        assertThat(problems(TestShifts.at(PLAN, TODAY.minusDays(1), 10, 12))).containsExactly(Problem.DAY_PAST);
        assertThat(problems(TestShifts.at(PLAN, TODAY, 9, 12))).containsExactly(Problem.DAY_PAST);
        assertThat(problems(TestShifts.at(PLAN, TODAY, 10, 12))).containsExactly(Problem.DAY_PAST);
        assertThat(problems(TestShifts.at(PLAN, TODAY, 11, 12))).isEmpty();
    }

    @Test
    void nobodyPlansFurtherAheadThanTwoYears() {
        assertThat(problems(TestPlans.on(TODAY.plusYears(2)))).isEmpty();
        assertThat(problems(TestPlans.on(TODAY.plusYears(2).plusDays(1)))).containsExactly(Problem.DAY_TOO_FAR);
        assertThat(problems(TestPlans.on(LocalDate.of(9999, 12, 31)))).containsExactly(Problem.DAY_TOO_FAR);
    }

    @Test
    void thereAreOneToFiveHundredPlacesAndNoFewerThanItNeeds() {
        assertThat(problems(ShiftPlaces.of(1, 1))).isEmpty();
        assertThat(problems(ShiftPlaces.of(500, 500))).isEmpty();
        assertThat(problems(ShiftPlaces.of(1, 501))).containsExactly(Problem.MOST);
        assertThat(problems(ShiftPlaces.of(6, 5))).containsExactly(Problem.LEAST);
        assertThat(problems(ShiftPlaces.of(0, 5))).containsExactly(Problem.LEAST);
        assertThat(problems(ShiftPlaces.of(1, 0))).containsExactlyInAnyOrder(Problem.MOST, Problem.LEAST);
        assertThat(problems(ShiftPlaces.of(1, Integer.MAX_VALUE))).containsExactly(Problem.MOST);
    }

    @Test
    void placesAreKeptForAGroupUntilADayBeforeTheWork() {
        var before = PLAN.day().minusDays(1);

        assertThat(problems(keeping(5, "Eemfors", before))).isEmpty();
        assertThat(problems(keeping(6, "Eemfors", before))).containsExactly(Problem.KEPT);
        assertThat(problems(keeping(-1, "", null))).containsExactly(Problem.KEPT);
        assertThat(problems(keeping(1, " ", before))).containsExactly(Problem.KEPT_FOR);
        assertThat(problems(keeping(1, "a".repeat(81), before))).containsExactly(Problem.KEPT_FOR);
        assertThat(problems(keeping(1, "Eemfors", PLAN.day()))).containsExactly(Problem.KEPT_UNTIL);
        assertThat(problems(keeping(1, "Eemfors", null))).containsExactly(Problem.KEPT_UNTIL);
    }

    @Test
    void aRewardThatIsNotSoundIsRefused() {
        var reward = new Reward(Reward.Kind.PAID, Optional.empty(), Optional.empty(), "");

        assertThat(problems(TestShifts.with(PLAN, reward))).containsExactly(Problem.REWARD);
    }

    @Test
    void onAnotherDayItIsAtTheSameTimeAndKeepsPlacesAsLongBefore() {
        var moved = TestShifts.with(PLAN, keeping(2, "Eemfors", PLAN.day().minusDays(3)))
                .on(LocalDate.of(2027, 11, 6));

        assertThat(moved.startsAt()).isEqualTo("2027-11-06T09:00:00Z");
        assertThat(moved.endsAt()).isEqualTo("2027-11-06T11:00:00Z");
        assertThat(moved.places().keptUntil()).contains(LocalDate.of(2027, 11, 3));
    }
}
