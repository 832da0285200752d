package nl.floreynwijk.base.persistence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What an operator reads when work that nobody waits for fails; it is done again at its next time. */
@Configuration(proxyBeanMethods = false)
class ScheduledWorkConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledWorkConfiguration.class);

    @Bean
    ThreadPoolTaskSchedulerCustomizer briefFailures() {
        return scheduler -> scheduler.setErrorHandler(ScheduledWorkConfiguration::tell);
    }

    /** While the database is away, every job fails every minute: a line will do. */
    static void tell(Throwable failure) {
        if (failure instanceof DataAccessException || failure instanceof TransactionException) {
            LOG.warn(
                    "Scheduled work waits, for the database does not do it: {}",
                    failure.getClass().getSimpleName());
        } else {
            LOG.error("Scheduled work failed", failure);
        }
    }
}
