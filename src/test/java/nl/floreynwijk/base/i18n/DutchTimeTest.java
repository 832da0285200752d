package nl.floreynwijk.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DutchTimeTest {

    private static final Instant SATURDAY = Instant.parse("2026-07-04T08:00:00Z");

    @Test
    void aMomentIsSaidInTheLanguageOfTheReader() {
        assertThat(DutchTime.time(SATURDAY, Languages.DUTCH)).isEqualTo("10.00\u00A0uur");
        assertThat(DutchTime.time(SATURDAY, Languages.ENGLISH)).isEqualTo("10:00");
        assertThat(DutchTime.moment(SATURDAY, Languages.DUTCH)).isEqualTo("za 4 juli, 10.00\u00A0uur");
        assertThat(DutchTime.moment(SATURDAY, Languages.ENGLISH)).isEqualTo("Sat 4 July, 10:00");
        assertThat(DutchTime.momentInYear(SATURDAY, Languages.DUTCH)).isEqualTo("za 4 juli 2026, 10.00\u00A0uur");
    }

    @Test
    void inWinterTheClockIsOneHourAheadOfUtc() {
        assertThat(DutchTime.time(Instant.parse("2026-01-03T08:05:00Z"), Languages.DUTCH))
                .isEqualTo("9.05\u00A0uur");
    }

    @Test
    void inTheHourThatComesTwiceItIsSaidWhichOneItIs() {
        var summer = Instant.parse("2026-10-25T00:50:00Z");
        var winter = Instant.parse("2026-10-25T01:05:00Z");

        assertThat(DutchTime.time(summer, Languages.DUTCH)).isEqualTo("2.50\u00A0uur (zomertijd)");
        assertThat(DutchTime.time(winter, Languages.DUTCH)).isEqualTo("2.05\u00A0uur (wintertijd)");
        assertThat(DutchTime.moment(winter, Languages.ENGLISH)).isEqualTo("Sun 25 October, 02:05 (winter time)");
        assertThat(DutchTime.time(winter.plusSeconds(3_600), Languages.DUTCH)).isEqualTo("3.05\u00A0uur");
    }

    @Test
    void theHourThatIsLeftOutIsNeverSaid() {
        var before = Instant.parse("2027-03-28T00:59:00Z");

        assertThat(DutchTime.time(before, Languages.DUTCH)).isEqualTo("1.59\u00A0uur");
        assertThat(DutchTime.time(before.plusSeconds(60), Languages.DUTCH)).isEqualTo("3.00\u00A0uur");
    }

    @Test
    void aNewDayBeginsAtMidnightHere() {
        assertThat(DutchTime.day(Instant.parse("2026-07-04T22:00:00Z"))).isEqualTo(LocalDate.of(2026, 7, 5));
    }
}
