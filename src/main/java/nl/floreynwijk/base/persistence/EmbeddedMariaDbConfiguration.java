package nl.floreynwijk.base.persistence;

import nl.floreynwijk.base.PortalSettings;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Brings the portal's own database server along where no other database was named. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedMariaDbConfiguration.NoOtherDatabase.class)
class EmbeddedMariaDbConfiguration {

    @Bean
    EmbeddedMariaDb embeddedMariaDb(PortalSettings settings) {
        return EmbeddedMariaDb.startIn(settings.data());
    }

    @Bean
    DiskWatch diskWatch(PortalSettings settings) {
        return new DiskWatch(settings.data().toAbsolutePath());
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedMariaDb server) {
        return new ApplicationConnection(server);
    }

    @Bean
    LiquibaseConnectionDetails ownerConnection(EmbeddedMariaDb server) {
        return new OwnerConnection(server);
    }

    /** How the application reaches its tables. */
    private record ApplicationConnection(EmbeddedMariaDb server) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return ServerAccounts.APPLICATION;
        }

        @Override
        public String getPassword() {
            return server.accounts().applicationPassword().value();
        }

        @Override
        public String getJdbcUrl() {
            return server.url();
        }
    }

    /** How Liquibase reaches the schema it builds. */
    private record OwnerConnection(EmbeddedMariaDb server) implements LiquibaseConnectionDetails {

        @Override
        public String getUsername() {
            return ServerAccounts.OWNER;
        }

        @Override
        public String getPassword() {
            return server.accounts().ownerPassword().value();
        }

        @Override
        public String getJdbcUrl() {
            return server.url();
        }
    }

    /** Holds where {@code spring.datasource.url} is not set. */
    static class NoOtherDatabase implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
