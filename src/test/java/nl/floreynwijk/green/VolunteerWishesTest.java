package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which shifts fit what somebody said of themselves. */
class VolunteerWishesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 5, 11);
    private static final LocalDate SATURDAY = LocalDate.of(2027, 5, 15);
    private static final LocalDate SUNDAY = LocalDate.of(2027, 5, 16);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private static VolunteerWishes on(DayPart... days) {
        return new VolunteerWishes(Set.of(days), Heaviness.HEAVY, false, false, false);
    }

    private static ShiftWork work(Heaviness heaviness, boolean children, boolean wheelchair) {
        return new ShiftWork(heaviness, children, wheelchair, false, false, "", "");
    }

    @Test
    void whoeverSaidNothingIsFitForEverything() {
        assertThat(VolunteerWishes.ANY.fit(TUESDAY, TEN, work(Heaviness.HEAVY, false, false)))
                .isTrue();
        assertThat(VolunteerWishes.ANY.fit(SUNDAY, LocalTime.of(22, 0), work(Heaviness.LIGHT, true, true)))
                .isTrue();
    }

    @Test
    void theDayHasToBeOneOfTheirs() {
        var work = work(Heaviness.LIGHT, false, false);

        assertThat(on(DayPart.SATURDAY).fit(SATURDAY, TEN, work)).isTrue();
        assertThat(on(DayPart.SATURDAY).fit(SUNDAY, TEN, work)).isFalse();
        assertThat(on(DayPart.SATURDAY, DayPart.SUNDAY).fit(SUNDAY, TEN, work)).isTrue();
        assertThat(on(DayPart.WEEKDAY).fit(SATURDAY, TEN, work)).isFalse();
    }

    @Test
    void theEveningBeginsAtFiveAndOnlyOnWeekdays() {
        assertThat(DayPart.of(TUESDAY, LocalTime.of(16, 59))).isEqualTo(DayPart.WEEKDAY);
        assertThat(DayPart.of(TUESDAY, LocalTime.of(17, 0))).isEqualTo(DayPart.WEEKDAY_EVENING);
        assertThat(DayPart.of(SATURDAY, LocalTime.of(19, 0))).isEqualTo(DayPart.SATURDAY);
        assertThat(DayPart.of(SUNDAY, LocalTime.of(19, 0))).isEqualTo(DayPart.SUNDAY);
    }

    @Test
    void workIsNoHeavierThanTheyCan() {
        var middling = new VolunteerWishes(Set.of(), Heaviness.MIDDLING, false, false, false);

        assertThat(middling.fit(TUESDAY, TEN, work(Heaviness.LIGHT, false, false)))
                .isTrue();
        assertThat(middling.fit(TUESDAY, TEN, work(Heaviness.MIDDLING, false, false)))
                .isTrue();
        assertThat(middling.fit(TUESDAY, TEN, work(Heaviness.HEAVY, false, false)))
                .isFalse();
    }

    @Test
    void whoeverBringsChildrenOrComesInAWheelchairIsOnlyShownWhatIsForThem() {
        var parent = new VolunteerWishes(Set.of(), Heaviness.HEAVY, true, false, false);
        var inWheelchair = new VolunteerWishes(Set.of(), Heaviness.HEAVY, false, true, false);

        assertThat(parent.fit(TUESDAY, TEN, work(Heaviness.LIGHT, true, false))).isTrue();
        assertThat(parent.fit(TUESDAY, TEN, work(Heaviness.LIGHT, false, true))).isFalse();
        assertThat(inWheelchair.fit(TUESDAY, TEN, work(Heaviness.LIGHT, false, true)))
                .isTrue();
        assertThat(inWheelchair.fit(TUESDAY, TEN, work(Heaviness.LIGHT, true, false)))
                .isFalse();
    }
}
