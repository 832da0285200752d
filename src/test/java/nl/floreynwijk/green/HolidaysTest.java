package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1583-04-10", "1818-03-22", "1900-04-15", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23",
                "2008-03-23", "2011-04-24", "2016-03-27", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04",
                "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
                "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28", "2285-03-22"
            })
    void easterIsWhenChurchesKeepIt(LocalDate easter) {
        assertThat(Holidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01", "2027-03-28", "2027-03-29", "2027-04-27", "2027-05-05", "2027-05-06", "2027-05-16",
                "2027-05-17", "2027-12-25", "2027-12-26", "2026-04-05", "2026-04-06", "2026-05-14", "2026-05-25"
            })
    void nobodyWorksOnAPublicHoliday(LocalDate day) {
        assertThat(Holidays.has(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-02",
                "2027-03-26",
                "2027-03-27",
                "2027-03-30",
                "2027-04-26",
                "2027-04-28",
                "2027-05-04",
                "2027-05-15",
                "2027-05-18",
                "2027-12-05",
                "2027-12-24",
                "2027-12-27",
                "2027-12-31"
            })
    void anyOtherDayIsForWork(LocalDate day) {
        assertThat(Holidays.has(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2014, 2025, 2031, 2036})
    void kingsDayGivesWayToASunday(int year) {
        assertThat(LocalDate.of(year, 4, 27).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);

        assertThat(Holidays.has(LocalDate.of(year, 4, 26))).isTrue();
        assertThat(Holidays.has(LocalDate.of(year, 4, 27))).isFalse();
    }
}
