package nl.floreynwijk;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What tests add to the portal. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTools {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    static QueryCounter queryCounter() {
        return new QueryCounter();
    }

    /** Counts every statement on its way to the database. */
    @Bean
    static BeanPostProcessor countingDataSource(QueryCounter counter) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? counter.counting(source) : bean;
            }
        };
    }
}
