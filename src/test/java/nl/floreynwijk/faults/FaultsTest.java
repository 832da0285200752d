package nl.floreynwijk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** A few rounds of {@code ./portal faults}. */
class FaultsTest {

    @Test
    void whatWasAcknowledgedIsThereAfterThePortalOrItsDatabaseWasKilled() throws Exception {
        var seed = ThreadLocalRandom.current().nextLong(1_000_000);
        var round = 0;
        try (var rounds = new Rounds(Path.of("target", "faults-test"), Map.of())) {
            for (var fault : List.of(Fault.PORTAL, Fault.DATABASE, Fault.BOTH)) {
                round++;
                var verdict = rounds.play(round, fault, new Random(seed + round));
                assertThat(verdict.problems())
                        .as("%s %s, seed %d", fault, rounds.course(), seed)
                        .isEmpty();
            }
            assertThat(rounds.finish().problems())
                    .as("everything, seed %d", seed)
                    .isEmpty();
        }
    }
}
