package nl.floreynwijk.base.persistence;

import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Guards the tables wherever the portal keeps them, in its own server or in another. */
@Configuration(proxyBeanMethods = false)
class TableGrantsConfiguration {

    @Bean
    TableGrants tableGrants(SpringLiquibase liquibase, DataSource dataSource) {
        return new TableGrants(liquibase, dataSource);
    }
}
