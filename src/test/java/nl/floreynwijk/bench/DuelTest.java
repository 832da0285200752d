package nl.floreynwijk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DuelTest {

    @Test
    void eachRoundGivesOneRatioAndOneBadRoundChangesLittle() {
        var outcome = Duel.Outcome.of(List.of(50.0, 60.0, 1.0), List.of(100.0, 100.0, 100.0));

        assertThat(outcome.ratio().median()).isEqualTo(0.5);
        assertThat(outcome.ratio().range()).isEqualTo("0.01 to 0.6");
        assertThat(outcome.ours().median()).isEqualTo(50);
        assertThat(outcome.bare().median()).isEqualTo(100);
    }

    @Test
    void bothSidesHaveTheirTurnInEveryRoundOnAllThreads() throws Exception {
        var ours = new Counted();
        var bare = new Counted();

        var outcome = new Duel(3, 2, Duration.ZERO).between(ours, bare);

        assertThat(ours.prepared.get()).isEqualTo(bare.prepared.get()).isEqualTo(3 * (2 + Duel.WARM_UP));
        assertThat(ours.closed.get()).isEqualTo(ours.prepared.get());
        assertThat(outcome.ratio().count()).isEqualTo(2);
    }

    @Test
    void aSideThatFailsEndsTheDuel() {
        Duel.Step failing = () -> {
            throw new IllegalStateException("no such table");
        };

        assertThatThrownBy(() -> new Duel(1, 1, Duration.ZERO).between(() -> failing, new Counted()))
                .hasMessageContaining("no such table");
    }

    @Test
    void aMedianLiesInTheMiddleAndAPercentileIsAMeasuredValue() {
        assertThat(Samples.of(4, 1, 3, 2).median()).isEqualTo(2.5);
        assertThat(Samples.of(9, 1, 5).median()).isEqualTo(5);
        assertThat(Samples.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).percentile(0.5)).isEqualTo(5);
        assertThat(Samples.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).percentile(0.95)).isEqualTo(10);
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.of());
    }

    private static final class Counted implements Duel.Side {

        final AtomicInteger prepared = new AtomicInteger();
        final AtomicInteger closed = new AtomicInteger();

        @Override
        public Duel.Step ready() {
            prepared.incrementAndGet();
            return new Duel.Step() {
                @Override
                public void once() {}

                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            };
        }
    }
}
