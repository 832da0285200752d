package nl.floreynwijk.base.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;

@ExtendWith(OutputCaptureExtension.class)
class ScheduledWorkConfigurationTest {

    @Test
    void aDatabaseThatIsAwayIsToldInOneLine(CapturedOutput log) {
        ScheduledWorkConfiguration.tell(new DataAccessResourceFailureException("away"));

        assertThat(log.getOut()).containsOnlyOnce("\n").contains("Scheduled work waits", "DataAccessResourceFailure");
    }

    @Test
    void anythingElseIsToldWithWhereItHappened(CapturedOutput log) {
        ScheduledWorkConfiguration.tell(new IllegalStateException("a mistake of ours"));

        assertThat(log.getOut()).contains("Scheduled work failed", "a mistake of ours", "\tat ");
    }
}
