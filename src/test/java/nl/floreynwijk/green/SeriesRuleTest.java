package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which days a rule gives a series. */
class SeriesRuleTest {

    private static final LocalDate SATURDAY = LocalDate.of(2027, 4, 3);

    private static SeriesRule rule(Rhythm rhythm, LocalDate first, LocalDate last) {
        return new SeriesRule(rhythm, first, last, false);
    }

    private static List<String> days(SeriesRule rule) {
        assertThat(rule.problem()).isEmpty();
        return rule.days().stream().map(LocalDate::toString).toList();
    }

    @Test
    void everyOtherSaturdayFromAprilToOctoberWithoutHolidaysIsSo() {
        var rule = new SeriesRule(Rhythm.EVERY_OTHER_WEEK, SATURDAY, LocalDate.of(2027, 10, 31), true);

        assertThat(days(rule))
                .hasSize(16)
                .startsWith("2027-04-03", "2027-04-17", "2027-05-01")
                .endsWith("2027-10-16", "2027-10-30");
        assertThat(rule.days()).allMatch(it -> it.getDayOfWeek() == DayOfWeek.SATURDAY);
    }

    @Test
    void aWeeklyOneComesEveryWeekAndTheLastDayIsPartOfIt() {
        assertThat(days(rule(Rhythm.WEEKLY, SATURDAY, SATURDAY.plusWeeks(2))))
                .containsExactly("2027-04-03", "2027-04-10", "2027-04-17");
        assertThat(days(rule(Rhythm.WEEKLY, SATURDAY, SATURDAY.plusWeeks(2).minusDays(1))))
                .hasSize(2);
        assertThat(days(rule(Rhythm.WEEKLY, SATURDAY, SATURDAY))).containsExactly("2027-04-03");
    }

    @Test
    void everyFourWeeksIsNotEveryMonth() {
        assertThat(days(rule(Rhythm.EVERY_FOUR_WEEKS, SATURDAY, LocalDate.of(2027, 6, 30))))
                .containsExactly("2027-04-03", "2027-05-01", "2027-05-29", "2027-06-26");
    }

    @Test
    void theSecondWednesdayOfAMonthStaysTheSecondWednesday() {
        assertThat(days(rule(Rhythm.MONTHLY, LocalDate.of(2027, 4, 14), LocalDate.of(2027, 8, 31))))
                .containsExactly("2027-04-14", "2027-05-12", "2027-06-09", "2027-07-14", "2027-08-11");
    }

    @Test
    void whereAMonthHasNoFifthSaturdayTheLastIsMeantAndAfterThatAgainTheFifth() {
        assertThat(days(rule(Rhythm.MONTHLY, LocalDate.of(2027, 5, 29), LocalDate.of(2027, 10, 31))))
                .containsExactly("2027-05-29", "2027-06-26", "2027-07-31", "2027-08-28", "2027-09-25", "2027-10-30");
    }

    @Test
    void aMonthlyOneKeepsItsPlaceOverTheEndOfAYearAndAFebruary() {
        assertThat(days(rule(Rhythm.MONTHLY, LocalDate.of(2027, 10, 29), LocalDate.of(2028, 3, 31))))
                .containsExactly("2027-10-29", "2027-11-26", "2027-12-31", "2028-01-28", "2028-02-25", "2028-03-31");
    }

    @Test
    void holidaysAreLeftOutAndTheDaysAfterThemStay() {
        var first = LocalDate.of(2027, 3, 22);
        var last = first.plusWeeks(9);

        assertThat(days(new SeriesRule(Rhythm.WEEKLY, first, last, true)))
                .containsExactly(
                        "2027-03-22",
                        "2027-04-05",
                        "2027-04-12",
                        "2027-04-19",
                        "2027-04-26",
                        "2027-05-03",
                        "2027-05-10",
                        "2027-05-24");
        assertThat(days(new SeriesRule(Rhythm.WEEKLY, first, last, false)))
                .hasSize(10)
                .contains("2027-03-29", "2027-05-17");
    }

    @Test
    void aRuleThatOnlyGivesHolidaysGivesNothing() {
        var easter = LocalDate.of(2027, 3, 28);

        assertThat(new SeriesRule(Rhythm.WEEKLY, easter, easter.plusDays(6), true).problem())
                .contains(SeriesRule.Problem.NO_DAYS);
        assertThat(new SeriesRule(Rhythm.WEEKLY, easter, easter.plusDays(6), false).problem())
                .isEmpty();
    }

    @Test
    void aRuleThatEndsBeforeItBeginsIsRefused() {
        assertThat(rule(Rhythm.WEEKLY, SATURDAY, SATURDAY.minusDays(1)).problem())
                .contains(SeriesRule.Problem.ENDS_BEFORE_IT_BEGINS);
    }

    @ParameterizedTest
    @EnumSource
    void aRuleThatNeverEndsIsRefusedAtOnce(Rhythm rhythm) {
        var endless = rule(rhythm, SATURDAY, LocalDate.MAX);

        assertThat(endless.problem()).contains(SeriesRule.Problem.TOO_MANY);
        assertThat(endless.days()).hasSize(SeriesRule.MOST);
        assertThat(rule(rhythm, SATURDAY, SATURDAY.plusYears(200)).problem()).contains(SeriesRule.Problem.TOO_MANY);
    }

    @Test
    void sixtyDaysAreTakenAndOneMoreIsNot() {
        var last = SATURDAY.plusWeeks(SeriesRule.MOST - 1L);

        assertThat(days(rule(Rhythm.WEEKLY, SATURDAY, last))).hasSize(SeriesRule.MOST);
        assertThat(days(rule(Rhythm.WEEKLY, SATURDAY, last.plusDays(6)))).hasSize(SeriesRule.MOST);
        assertThat(rule(Rhythm.WEEKLY, SATURDAY, last.plusWeeks(1)).problem()).contains(SeriesRule.Problem.TOO_MANY);
    }

    @Test
    void tenOClockIsTenOClockAlsoAfterTheClockWentForwardAndBack() {
        var plan = TestPlans.on(SATURDAY);
        var spring = rule(Rhythm.WEEKLY, LocalDate.of(2027, 3, 27), LocalDate.of(2027, 4, 3));
        var autumn = rule(Rhythm.WEEKLY, LocalDate.of(2027, 10, 30), LocalDate.of(2027, 11, 6));

        assertThat(spring.days())
                .map(it -> plan.on(it).startsAt().toString())
                .containsExactly("2027-03-27T09:00:00Z", "2027-04-03T08:00:00Z");
        assertThat(autumn.days())
                .map(it -> plan.on(it).startsAt().toString())
                .containsExactly("2027-10-30T08:00:00Z", "2027-11-06T09:00:00Z");
    }
}
