package nl.floreynwijk.base.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedMariaDbConfigurationTest {

    @Test
    void databaseOfOnesOwnKeepsTheEmbeddedOneAway() {
        new ApplicationContextRunner()
                .withUserConfiguration(EmbeddedMariaDbConfiguration.class)
                .withPropertyValues("spring.datasource.url=jdbc:mariadb://db.example.org/portal")
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedMariaDb.class));
    }
}
