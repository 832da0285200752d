package nl.floreynwijk.base.persistence;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** Collects the converters each module declares for its own identifiers and value objects. */
@Configuration(proxyBeanMethods = false)
class JdbcConfiguration extends AbstractJdbcConfiguration {

    private final List<ConverterAware> converters;

    JdbcConfiguration(List<ConverterAware> converters) {
        this.converters = converters;
    }

    @Override
    protected List<?> userConverters() {
        return converters.stream().flatMap(it -> it.getConverters().stream()).toList();
    }
}
