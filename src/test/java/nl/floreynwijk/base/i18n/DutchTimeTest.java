package nl.floreynwijk.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DutchTimeTest {

    private static final Instant SATURDAY = Instant.parse("2026-07-04T08:00:00Z");

    @Test
    void aMomentIsSaidInTheLanguageOfTheReader() {
        assertThat(DutchTime.time(SATURDAY, Languages.DUTCH)).isEqualTo("10.00 uur");
        assertThat(DutchTime.time(SATURDAY, Languages.ENGLISH)).isEqualTo("10:00");
        assertThat(DutchTime.moment(SATURDAY, Languages.DUTCH)).isEqualTo("za 4 juli, 10.00 uur");
        assertThat(DutchTime.moment(SATURDAY, Languages.ENGLISH)).isEqualTo("Sat 4 July, 10:00");
        assertThat(DutchTime.momentInYear(SATURDAY, Languages.DUTCH)).isEqualTo("za 4 juli 2026, 10.00 uur");
    }

    @Test
    void inWinterTheClockIsOneHourAheadOfUtc() {
        assertThat(DutchTime.time(Instant.parse("2026-01-03T08:05:00Z"), Languages.DUTCH))
                .isEqualTo("9.05 uur");
    }

    @Test
    void aNewDayBeginsAtMidnightHere() {
        assertThat(DutchTime.day(Instant.parse("2026-07-04T22:00:00Z"))).isEqualTo(LocalDate.of(2026, 7, 5));
    }
}
