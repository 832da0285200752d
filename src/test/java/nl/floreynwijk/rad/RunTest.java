package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunTest {

    private static final Instant NOW = Instant.parse("2026-10-24T17:30:00Z");

    private final Run run = Run.opened(EveningId.random(), 2, false, NOW);

    @Test
    void itBeginsOpenAndHiddenAndLive() {
        assertThat(run.summary())
                .isEqualTo(
                        new RunSummary(run.id(), 2, false, RunState.OPEN, Board.HIDDEN, NOW, Optional.empty(), true));
    }

    @Test
    void itGoesOnOnlyAfterAPause() {
        assertThat(run.goOn()).isFalse();
        assertThat(run.pause()).isTrue();
        assertThat(run.isOpen()).isFalse();
        assertThat(run.pause()).isFalse();
        assertThat(run.goOn()).isTrue();
        assertThat(run.isOpen()).isTrue();
    }

    @Test
    void itClosesOnceFromAPauseTooAndThenOnlyOpensAgain() {
        run.pause();

        assertThat(run.close(NOW.plusSeconds(60))).isTrue();
        assertThat(run.close(NOW.plusSeconds(90))).isFalse();
        assertThat(run.pause()).isFalse();
        assertThat(run.goOn()).isFalse();
        assertThat(run.summary().closedAt()).contains(NOW.plusSeconds(60));
    }

    @Test
    void itOpensAgainOnlyWhenItWasClosed() {
        assertThat(run.reopen()).isFalse();
        run.close(NOW);

        assertThat(run.reopen()).isTrue();
        assertThat(run.isOpen()).isTrue();
        assertThat(run.summary().closedAt()).isEmpty();
    }

    @Test
    void itMakesRoomForAnotherAndIsClosedForGood() {
        run.show(Board.COINS);
        run.retire(NOW.plusSeconds(60));

        assertThat(run.isLive()).isFalse();
        assertThat(run.state()).isEqualTo(RunState.CLOSED);
        assertThat(run.board()).isEqualTo(Board.COINS);
    }
}
