package nl.floreynwijk.membership;

import java.util.UUID;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.notification.MailKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

@Configuration(proxyBeanMethods = false)
class MembershipConfiguration {

    @Bean
    static ConverterAware memberIdConverters() {
        return ConverterBuilder.reading(UUID.class, MemberId.class, MemberId::new)
                .andWriting(MemberId::value);
    }

    @Bean
    static ConverterAware dueIdConverters() {
        return ConverterBuilder.reading(UUID.class, DueId.class, DueId::new).andWriting(DueId::value);
    }

    @Bean
    static ConverterAware paymentIdConverters() {
        return ConverterBuilder.reading(UUID.class, PaymentId.class, PaymentId::new)
                .andWriting(PaymentId::value);
    }

    @Bean
    static ConverterAware erasureIdConverters() {
        return ConverterBuilder.reading(UUID.class, ErasureId.class, ErasureId::new)
                .andWriting(ErasureId::value);
    }

    @Bean
    static ConverterAware mailingIdConverters() {
        return ConverterBuilder.reading(UUID.class, MailingId.class, MailingId::new)
                .andWriting(MailingId::value);
    }

    @Bean
    static ConverterAware applicationIdConverters() {
        return ConverterBuilder.reading(UUID.class, ApplicationId.class, ApplicationId::new)
                .andWriting(ApplicationId::value);
    }

    @Bean
    static ConverterAware kindCodeConverters() {
        return ConverterBuilder.reading(String.class, KindCode.class, KindCode::new)
                .andWriting(KindCode::value);
    }

    @Bean
    static ConverterAware kvkNumberConverters() {
        return ConverterBuilder.reading(String.class, KvkNumber.class, KvkNumber::new)
                .andWriting(KvkNumber::value);
    }

    @Bean
    static ConverterAware phoneNumberConverters() {
        return ConverterBuilder.reading(String.class, PhoneNumber.class, PhoneNumber::new)
                .andWriting(PhoneNumber::value);
    }

    @Bean
    static ConverterAware wishesConverters() {
        return ConverterBuilder.reading(String.class, Wishes.class, Wishes::read)
                .andWriting(Wishes::written);
    }

    @Bean
    static ConverterAware sharedFieldsConverters() {
        return ConverterBuilder.reading(String.class, SharedFields.class, SharedFields::read)
                .andWriting(SharedFields::written);
    }

    @Bean
    static ConverterAware agreedTextsConverters() {
        return ConverterBuilder.reading(String.class, AgreedTexts.class, AgreedTexts::read)
                .andWriting(AgreedTexts::written);
    }

    @Bean
    static MandateArea membershipArea() {
        return new MandateArea("membership");
    }

    @Bean
    MailKind joiningMail() {
        return JoiningMails.JOINING;
    }

    @Bean
    MailKind mailingMail() {
        return MailingMails.KIND;
    }

    @Bean
    MailKind applicationsMail() {
        return JoiningMails.APPLICATIONS;
    }
}
