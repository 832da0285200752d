package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.floreynwijk.access.RateLimits.Limit;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    static final Limit FIVE_AN_HOUR = new Limit("five-an-hour", 5, Duration.ofHours(1));

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-03-01T09:00:00Z"));
    final RateLimits limits = new RateLimits(clock());

    @Test
    void ofAThousandAttemptsOnlyTheFirstFivePass() {
        var passed = IntStream.range(0, 1000)
                .filter(it -> limits.exceeded(FIVE_AN_HOUR, "anna").isEmpty())
                .count();

        assertThat(passed).isEqualTo(5);
    }

    @Test
    void attemptsComeBackOneByOne() {
        IntStream.range(0, 5).forEach(it -> limits.exceeded(FIVE_AN_HOUR, "anna"));
        assertThat(limits.exceeded(FIVE_AN_HOUR, "anna")).contains(Duration.ofMinutes(12));

        now.updateAndGet(moment -> moment.plus(Duration.ofMinutes(12)));

        assertThat(limits.exceeded(FIVE_AN_HOUR, "anna")).isEmpty();
        assertThat(limits.exceeded(FIVE_AN_HOUR, "anna")).isPresent();
    }

    @Test
    void attemptsComeBackWhenTheClockWasPutBack() {
        IntStream.range(0, 5).forEach(it -> limits.exceeded(FIVE_AN_HOUR, "anna"));
        now.updateAndGet(moment -> moment.minus(Duration.ofHours(3)));
        assertThat(limits.exceeded(FIVE_AN_HOUR, "anna")).contains(Duration.ofMinutes(12));

        now.updateAndGet(moment -> moment.plus(Duration.ofMinutes(12)));

        assertThat(limits.exceeded(FIVE_AN_HOUR, "anna")).isEmpty();
    }

    @Test
    void anAttemptThatWasNoneIsGivenBackAndNoMoreThanThat() {
        limits.giveBack(FIVE_AN_HOUR, "anna");
        IntStream.range(0, 5).forEach(it -> limits.exceeded(FIVE_AN_HOUR, "anna"));
        limits.giveBack(FIVE_AN_HOUR, "anna");

        assertThat(limits.exceeded(FIVE_AN_HOUR, "anna")).isEmpty();
        assertThat(limits.exceeded(FIVE_AN_HOUR, "anna")).isPresent();
    }

    @Test
    void ofAttemptsAboveTheLimitNoneIsKept() {
        limits.exceeded(FIVE_AN_HOUR, "anna");
        IntStream.range(0, 5).forEach(it -> limits.giveBack(FIVE_AN_HOUR, "anna"));

        var passed = IntStream.range(0, 10)
                .filter(it -> limits.exceeded(FIVE_AN_HOUR, "anna").isEmpty())
                .count();

        assertThat(passed).isEqualTo(5);
    }

    @Test
    void oneIsNotHeldBackByAnother() {
        IntStream.range(0, 6).forEach(it -> limits.exceeded(FIVE_AN_HOUR, "anna"));

        assertThat(limits.exceeded(FIVE_AN_HOUR, "bert")).isEmpty();
    }

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }
}
