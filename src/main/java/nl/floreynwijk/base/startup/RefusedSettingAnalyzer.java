package nl.floreynwijk.base.startup;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A setting that Spring Boot reads by itself, such as the port for figures, holds what it cannot use. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedSettingAnalyzer extends AbstractFailureAnalyzer<InvalidConfigurationPropertyValueException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidConfigurationPropertyValueException cause) {
        return BadSettingAnalyzer.explain(cause.getName(), cause.getValue(), "value it can have", cause);
    }
}
