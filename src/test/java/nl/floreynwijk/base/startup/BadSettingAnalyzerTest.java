package nl.floreynwijk.base.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.Objects;
import nl.floreynwijk.base.SessionLimits;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class BadSettingAnalyzerTest {

    @Test
    void lettersWhereANumberIsWanted() {
        var analysis = analyzed("server.port", Bindable.of(Integer.class), "server.port", "eighty\neighty");

        assertThat(analysis.getDescription())
                .isEqualTo("The setting SERVER_PORT is 'eighty?eighty', which is no integer.");
        assertThat(analysis.getAction()).contains("server.port in portal.properties");
    }

    @Test
    void oneOfSeveralSettingsIsNamed() {
        var analysis = analyzed("portal.session", Bindable.of(SessionLimits.class), "portal.session.idle", "soon");

        assertThat(analysis.getDescription())
                .isEqualTo("The setting PORTAL_SESSION_IDLE is 'soon', which is no duration.");
    }

    @Test
    void whatSpringBootReadsByItselfIsToldInOneLineToo() {
        var refused = new InvalidConfigurationPropertyValueException("management.server.port", "eighty", "Not\na port");

        var analysis = Objects.requireNonNull(new RefusedSettingAnalyzer().analyze(refused));

        assertThat(analysis.getDescription())
                .isEqualTo("The setting MANAGEMENT_SERVER_PORT is 'eighty', which is no value it can have.");
    }

    private static FailureAnalysis analyzed(String name, Bindable<?> wanted, String setting, String value) {
        var settings = new MapConfigurationPropertySource(Map.of(setting, value));
        var failure = catchThrowable(() -> new Binder(settings).bind(name, wanted));
        return Objects.requireNonNull(new BadSettingAnalyzer().analyze(new IllegalStateException(failure)));
    }
}
