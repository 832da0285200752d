package nl.floreynwijk.base.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

class PortTakenAnalyzerTest {

    @ParameterizedTest
    @CsvSource({"8080, with SERVER_PORT", "8081, with MANAGEMENT_SERVER_PORT"})
    void theSettingThatChoosesAnotherPortIsNamed(int taken, String remedy) {
        var environment = new MockEnvironment().withProperty("management.server.port", "8081");
        var failure = new PortInUseException(taken);

        var analysis = new PortTakenAnalyzer(environment).analyze(failure, failure);

        assertThat(analysis.getDescription()).isEqualTo("Port %d is taken by another program.", taken);
        assertThat(analysis.getAction()).contains(remedy);
    }
}
