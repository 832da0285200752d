package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.junit.jupiter.api.Test;

/** A shift never holds more people than it has places, by itself. */
class ShiftTest {

    private static final Instant NOW = Instant.parse("2027-05-10T08:00:00Z");
    private static final ShiftPlan PLAN = TestPlans.on(LocalDate.of(2027, 5, 15));
    private static final CalledOff STORM = new CalledOff(OffCause.STORM, "Te veel wind", false, NOW);

    private static Shift planned(ShiftPlan plan) {
        return Shift.planned(plan, Optional.empty(), NOW);
    }

    private static Shift keeping(int most, int kept) {
        return planned(TestShifts.keeping(PLAN, most, kept));
    }

    @Test
    void itSaysWhatThePlanSays() {
        var leader = AccountId.random();
        var plan = TestShifts.ledBy(TestShifts.keeping(PLAN, 5, 2), leader);

        assertThat(planned(plan).plan()).isEqualTo(plan);
        assertThat(planned(plan).startsAt()).isEqualTo("2027-05-15T08:00:00Z");
    }

    @Test
    void aPlanWithProblemsIsNoShift() {
        assertThatIllegalArgumentException().isThrownBy(() -> planned(TestShifts.at(PLAN, PLAN.day(), 12, 10)));
        assertThatIllegalArgumentException().isThrownBy(() -> planned(TestPlans.on(LocalDate.of(2027, 5, 1))));
    }

    @Test
    void placesAreTakenAsLongAsTheyAreFree() {
        var shift = planned(PLAN);

        shift.take(3);
        shift.take(2);

        assertThat(shift.free()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> shift.take(1));
        assertThat(shift.taken()).isEqualTo(5);
    }

    @Test
    void nobodyTakesNothingOrGivesBackMoreThanIsTaken() {
        var shift = planned(PLAN);

        assertThatIllegalArgumentException().isThrownBy(() -> shift.take(0));
        assertThatIllegalArgumentException().isThrownBy(() -> shift.take(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> shift.give(1));
    }

    @Test
    void keptPlacesAreOnlyForWhomTheyAreKept() {
        var shift = keeping(3, 2);

        shift.take(1);

        assertThatIllegalArgumentException().isThrownBy(() -> shift.take(1));
        shift.takeKept();
        shift.takeKept();
        assertThat(shift.taken()).isEqualTo(3);
        assertThat(shift.kept()).isZero();
        assertThatIllegalArgumentException().isThrownBy(shift::takeKept);
    }

    @Test
    void whatIsReleasedAnybodyTakes() {
        var shift = keeping(3, 2);

        shift.release();

        assertThat(shift.free()).isEqualTo(3);
        assertThat(shift.keepsPlacesOn(PLAN.day().minusDays(9))).isFalse();
    }

    @Test
    void placesAreKeptOnTheirLastDayAndNotOnTheNext() {
        var shift = keeping(3, 2);
        var last = PLAN.day().minusDays(2);

        assertThat(shift.keepsPlacesOn(last)).isTrue();
        assertThat(shift.keepsPlacesOn(last.plusDays(1))).isFalse();
    }

    @Test
    void aChangeThatDoesNotHoldWhoeverIsOnItIsNone() {
        var shift = planned(PLAN);
        shift.take(3);

        assertThat(shift.fits(ShiftPlaces.of(1, 3))).isTrue();
        assertThat(shift.fits(ShiftPlaces.of(1, 2))).isFalse();
        assertThat(shift.fits(TestShifts.keeping(PLAN, 4, 2).places())).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shift.become(TestShifts.with(PLAN, ShiftPlaces.of(1, 2)), NOW));
        shift.become(TestShifts.with(PLAN, ShiftPlaces.of(1, 3)), NOW);
        assertThat(shift.free()).isZero();
        assertThat(shift.turn()).isEqualTo(1);
    }

    @Test
    void anotherTimePlaceOrTaskIsNewsAndMorePlacesAreNot() {
        var shift = planned(PLAN);
        var gloves = new ShiftWork(Heaviness.LIGHT, true, false, false, true, "Handschoenen", "");

        assertThat(shift.movesWith(TestShifts.at(PLAN, PLAN.day(), 10, 13))).isTrue();
        assertThat(shift.isNewsIn(TestShifts.at(PLAN, PLAN.day(), 11, 12))).isTrue();
        assertThat(shift.isNewsIn(TestShifts.called(PLAN, PLAN.task(), "Bij de school")))
                .isTrue();
        assertThat(shift.isNewsIn(TestShifts.called(PLAN, "Blad harken", PLAN.place())))
                .isTrue();
        assertThat(shift.isNewsIn(TestShifts.with(PLAN, gloves))).isTrue();
        assertThat(shift.isNewsIn(TestShifts.with(PLAN, ShiftPlaces.of(1, 9)))).isFalse();
        assertThat(shift.movesWith(PLAN)).isFalse();
    }

    @Test
    void whatIsCalledOffOrHasBegunIsNotAheadAndIsNotChanged() {
        var off = planned(PLAN);
        var begun = planned(PLAN);
        var start = PLAN.startsAt();

        off.callOff(STORM, NOW);

        assertThat(off.isAhead(NOW)).isFalse();
        assertThat(off.off()).contains(STORM);
        assertThatIllegalArgumentException().isThrownBy(() -> off.become(PLAN, NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> off.callOff(STORM, NOW));
        assertThat(begun.isAhead(start.minusSeconds(1))).isTrue();
        assertThat(begun.isAhead(start)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> begun.callOff(STORM, start));
    }
}
