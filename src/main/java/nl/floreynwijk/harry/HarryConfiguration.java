package nl.floreynwijk.harry;

import java.util.UUID;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.notification.MailKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

@Configuration(proxyBeanMethods = false)
class HarryConfiguration {

    @Bean
    static ConverterAware listIdConverters() {
        return ConverterBuilder.reading(UUID.class, ListId.class, ListId::new).andWriting(ListId::value);
    }

    @Bean
    static ConverterAware listingIdConverters() {
        return ConverterBuilder.reading(UUID.class, ListingId.class, ListingId::new)
                .andWriting(ListingId::value);
    }

    @Bean
    static ConverterAware requestIdConverters() {
        return ConverterBuilder.reading(UUID.class, RequestId.class, RequestId::new)
                .andWriting(RequestId::value);
    }

    @Bean
    static ConverterAware reviewIdConverters() {
        return ConverterBuilder.reading(UUID.class, ReviewId.class, ReviewId::new)
                .andWriting(ReviewId::value);
    }

    @Bean
    static MailKind reviewMail() {
        return ReviewMails.KIND;
    }

    @Bean
    static ConverterAware skillIdConverters() {
        return ConverterBuilder.reading(UUID.class, SkillId.class, SkillId::new).andWriting(SkillId::value);
    }

    @Bean
    static MailKind skillMail() {
        return SkillReminders.KIND;
    }

    @Bean
    static MailKind listingMail() {
        return ListingMails.KIND;
    }

    @Bean
    static MailKind jobMail() {
        return JobMails.KIND;
    }

    @Bean
    static MailKind appointmentMail() {
        return AppointmentReminders.KIND;
    }

    @Bean
    static MailKind paidJobMail() {
        return PaidJobMails.KIND;
    }

    @Bean
    static MandateArea harryArea() {
        return new MandateArea("harry");
    }

    @Bean
    static ConverterAware tariffIdConverters() {
        return ConverterBuilder.reading(UUID.class, TariffId.class, TariffId::new)
                .andWriting(TariffId::value);
    }
}
