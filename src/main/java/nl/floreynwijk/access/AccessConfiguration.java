package nl.floreynwijk.access;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

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
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
