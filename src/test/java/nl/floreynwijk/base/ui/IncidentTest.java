package nl.floreynwijk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class IncidentTest {

    @Test
    void theNumberAPersonReadsOutIsInTheLogOnce(CapturedOutput log) {
        var incident = Incident.report(new IllegalStateException("the pump is broken"));

        assertThat(incident.number()).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
        assertThat(log.getAll()).containsOnlyOnce(incident.number()).contains("the pump is broken");
    }

    @Test
    void everyIncidentHasANumberOfItsOwn() {
        var failure = new IllegalStateException("again");

        assertThat(Incident.report(failure)).isNotEqualTo(Incident.report(failure));
    }
}
