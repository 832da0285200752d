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

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int ITERATIONS = 2;

    @Bean
    static ConverterAware accountIdConverters() {
        return ConverterBuilder.reading(UUID.class, AccountId.class, AccountId::new)
                .andWriting(AccountId::value);
    }

    @Bean
    static ConverterAware mandateIdConverters() {
        return ConverterBuilder.reading(UUID.class, MandateId.class, MandateId::new)
                .andWriting(MandateId::value);
    }

    @Bean
    static MandateArea startArea() {
        return MandateArea.START;
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
                LOG.error("Work after a visitor was answered is lost, the database does not answer", e);
            }
        });
    }

    /** Argon2id with the least that OWASP's Password Storage Cheat Sheet asks; a hash made otherwise still fits. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new BoundedPasswordEncoder(
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, ITERATIONS),
                Runtime.getRuntime().availableProcessors());
    }
}
