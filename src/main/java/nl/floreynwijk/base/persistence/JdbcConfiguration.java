package nl.floreynwijk.base.persistence;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Collects the converters each module declares for its own identifiers and value objects, and says how statements reach the
 * database.
 */
@Configuration(proxyBeanMethods = false)
class JdbcConfiguration extends AbstractJdbcConfiguration {

    private final List<ConverterAware> converters;

    JdbcConfiguration(List<ConverterAware> converters) {
        this.converters = converters;
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource pool) {
        return new JdbcTemplate(new AutoCommitting(pool));
    }

    @Override
    protected List<?> userConverters() {
        return converters.stream().flatMap(it -> it.getConverters().stream()).toList();
    }
}
