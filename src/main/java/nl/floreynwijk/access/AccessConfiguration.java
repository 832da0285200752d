package nl.floreynwijk.access;

import java.util.UUID;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.TransactionException;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AccessConfiguration.class);

    @Bean
    static ConverterAware accountIdConverters() {
        return ConverterBuilder.reading(UUID.class, AccountId.class, AccountId::new)
                .andWriting(AccountId::value);
    }

    @Bean
    static ConverterAware emailAddressConverters() {
        return ConverterBuilder.reading(String.class, EmailAddress.class, EmailAddress::new)
                .andWriting(EmailAddress::value);
    }

    @Bean
    Afterwards afterwards(@Qualifier("applicationTaskExecutor") Executor executor) {
        return work -> executor.execute(() -> {
            try {
                work.run();
            } catch (DataAccessException | TransactionException e) {
                LOG.error("A sign-in link was not sent, the database does not answer", e);
            }
        });
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
