package nl.floreynwijk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.base.SessionLimits;
import org.junit.jupiter.api.Test;

class SessionWatchTest extends KaribuTest {

    @Test
    void whoSitsStillReadsHowMuchTimeThereReallyIs() {
        assertThat(questionWhenIdleFor(Duration.ofMinutes(30))).contains("over 2 minuten");
        assertThat(questionWhenIdleFor(Duration.ofMinutes(3))).contains("over 90 seconden");
        assertThat(questionWhenIdleFor(Duration.ofMinutes(2))).contains("over 1 minuut uit");
    }

    private static String questionWhenIdleFor(Duration idle) {
        var watch = new SessionWatch(new SessionLimits(idle, Duration.ofHours(12)), Optional.empty());
        return watch.getElement().getTextRecursively();
    }
}
