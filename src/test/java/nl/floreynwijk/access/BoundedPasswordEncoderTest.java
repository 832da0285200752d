package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class BoundedPasswordEncoderTest {

    @Test
    void noMoreThanTwoAreHashedAtOnceAndEverybodyGetsATurn() throws Exception {
        var slow = new SlowEncoder();
        var bounded = new BoundedPasswordEncoder(slow, 2);
        try (var people = Executors.newFixedThreadPool(6)) {
            var answers = IntStream.range(0, 6)
                    .mapToObj(it -> people.submit(() -> bounded.matches("geheim", "hash")))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get(30, TimeUnit.SECONDS)).isTrue();
            }
        }

        assertThat(slow.mostAtOnce.get()).isEqualTo(2);
    }

    @Test
    void whoFailsGivesTheirPlaceBack() {
        var bounded = new BoundedPasswordEncoder(new FailingEncoder(), 1);

        assertThatIllegalStateException().isThrownBy(() -> bounded.encode("geheim"));
        assertThatIllegalStateException().isThrownBy(() -> bounded.encode("geheim"));
    }

    /** Lets nobody go on before two are there. */
    static class SlowEncoder implements PasswordEncoder {

        final CountDownLatch two = new CountDownLatch(2);
        final AtomicInteger now = new AtomicInteger();
        final AtomicInteger mostAtOnce = new AtomicInteger();

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return null;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
            two.countDown();
            try {
                return two.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                now.decrementAndGet();
            }
        }
    }

    static class FailingEncoder implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            throw new IllegalStateException("no memory");
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return false;
        }
    }
}
