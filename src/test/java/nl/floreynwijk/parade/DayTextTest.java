package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as organisers type them: what fits is read, and what does not is pointed out. */
class DayTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zaterdag 4 juli 2026",
                "za 4 juli 2026",
                "Za. 4 jul 2026",
                "Saturday 4 July 2026",
                "sat, 4th jul. 2026",
                "4 juli 2026",
                "4-7-2026",
                "04/07/2026",
                "za 4.7.2026",
                "2026-07-04",
                " za\u00A02026-07-04 "
            })
    void whatFitsIsRead(String typed) {
        assertThat(DayText.read(typed, TODAY)).isEqualTo(new DayText.Day(LocalDate.of(2026, 7, 4)));
    }

    @Test
    void aWeekdayThatDoesNotFitIsPointedOutWithWhatWasProbablyMeant() {
        assertThat(DayText.read("vrijdag 9 juni 2020", TODAY))
                .isEqualTo(new DayText.OtherWeekday(
                        LocalDate.of(2020, 6, 9),
                        DayOfWeek.FRIDAY,
                        List.of(LocalDate.of(2020, 6, 12), LocalDate.of(2023, 6, 9))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zaterdag",
                "30 februari",
                "4-13",
                "juli",
                "31 juni 2026",
                "4 foo 2026",
                "blub 4 juli 2026",
                "ju 4 2026",
                "4 ju 2026",
                "4-13-2026",
                "0-0-2026",
                "zaterdag 4 juli 2026 om tien uur",
                "99999999999999999999999999999999999999999999999999999999999999"
            })
    void whatCannotBeReadIsNotGuessed(String typed) {
        assertThat(DayText.read(typed, TODAY)).isEqualTo(new DayText.NoDay());
    }

    @Test
    void aLeapDayWithTheWrongNameIsLookedForInLeapYears() {
        assertThat(DayText.read("maandag 29 februari 2028", TODAY))
                .isInstanceOfSatisfying(DayText.OtherWeekday.class, it -> assertThat(it.meant())
                        .contains(LocalDate.of(2028, 2, 28))
                        .allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY));
    }

    @Test
    void marchInShortIsMarchAndDaysAcrossTheClockChangeAreDays() {
        assertThat(DayText.read("zo 29 mrt 2026", TODAY)).isEqualTo(new DayText.Day(LocalDate.of(2026, 3, 29)));
        assertThat(DayText.read("zo 25 okt 2026", TODAY)).isEqualTo(new DayText.Day(LocalDate.of(2026, 10, 25)));
    }

    @ParameterizedTest
    @CsvSource({
        "30 oktober,2026-10-30",
        "vr 30 okt,2026-10-30",
        "30-10,2026-10-30",
        "4 juli,2026-07-04",
        "3 juli,2027-07-03",
        "Sat 3rd July,2027-07-03",
        "29 feb,2028-02-29"
    })
    void withoutAYearItIsTheNextSuchDay(String typed, LocalDate next) {
        assertThat(DayText.read(typed, TODAY)).isEqualTo(new DayText.Day(next));
    }

    @Test
    void aWeekdayThatDoesNotFitTheNextSuchDayIsPointedOutToo() {
        assertThat(DayText.read("za 30 oktober", TODAY))
                .isEqualTo(new DayText.OtherWeekday(
                        LocalDate.of(2026, 10, 30),
                        DayOfWeek.SATURDAY,
                        List.of(LocalDate.of(2026, 10, 31), LocalDate.of(2027, 10, 30))));
    }
}
