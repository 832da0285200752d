package nl.floreynwijk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void pausesStartAtFiveSecondsAndDouble() {
        assertThat(Stream.of(1, 2, 3, 10).map(BackOff::after))
                .containsExactly(
                        Optional.of(Duration.ofSeconds(5)),
                        Optional.of(Duration.ofSeconds(10)),
                        Optional.of(Duration.ofSeconds(20)),
                        Optional.of(Duration.ofSeconds(2560)));
    }

    @Test
    void noPauseIsLongerThanAnHour() {
        assertThat(BackOff.after(11)).contains(Duration.ofHours(1));
        assertThat(BackOff.after(33)).contains(Duration.ofHours(1));
    }

    @Test
    void afterAboutADayItIsTimeToGiveUp() {
        var all = IntStream.rangeClosed(1, 33)
                .mapToObj(attempts -> BackOff.after(attempts).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(24), Duration.ofHours(25));
        assertThat(BackOff.after(34)).isEmpty();
    }

    @Test
    void thereIsNoPauseBeforeTheFirstAttempt() {
        assertThatIllegalArgumentException().isThrownBy(() -> BackOff.after(0));
    }
}
