package nl.floreynwijk.rad;

import java.util.UUID;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.base.UnlistedPages;
import nl.floreynwijk.notification.MailKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

@Configuration(proxyBeanMethods = false)
class RadConfiguration {

    @Bean
    static ConverterAware radEveningIdConverters() {
        return ConverterBuilder.reading(UUID.class, EveningId.class, EveningId::new)
                .andWriting(EveningId::value);
    }

    @Bean
    static ConverterAware radCardIdConverters() {
        return ConverterBuilder.reading(UUID.class, CardId.class, CardId::new).andWriting(CardId::value);
    }

    @Bean
    static ConverterAware radRunIdConverters() {
        return ConverterBuilder.reading(UUID.class, RunId.class, RunId::new).andWriting(RunId::value);
    }

    @Bean
    static ConverterAware radScreenKeyConverters() {
        return ConverterBuilder.reading(UUID.class, ScreenKey.class, ScreenKey::new)
                .andWriting(ScreenKey::value);
    }

    @Bean
    static MandateArea radArea() {
        return new MandateArea("rad");
    }

    @Bean
    static MailKind eveningResultMail() {
        return RadResultMails.KIND;
    }

    /** The codes of evenings, and the secret addresses of their screens and of whoever counts at tables. */
    @Bean
    static UnlistedPages unlistedEvenings() {
        return new UnlistedPages("/rad/");
    }
}
