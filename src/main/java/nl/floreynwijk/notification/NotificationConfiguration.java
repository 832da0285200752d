package nl.floreynwijk.notification;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    static ConverterAware mailIdConverters() {
        return ConverterBuilder.reading(UUID.class, MailId.class, MailId::new).andWriting(MailId::value);
    }

    @Bean
    static ConverterAware unsubscribeTokenConverters() {
        return ConverterBuilder.reading(UUID.class, UnsubscribeToken.class, UnsubscribeToken::new)
                .andWriting(UnsubscribeToken::value);
    }

    @Bean
    MailKind signInMail() {
        return AccountMails.SIGN_IN;
    }

    @Bean
    MailKind accountMail() {
        return AccountMails.ACCOUNT;
    }

    @Bean
    MailKind undeliveredMail() {
        return UndeliveredNotice.KIND;
    }
}
