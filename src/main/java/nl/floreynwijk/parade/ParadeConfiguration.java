package nl.floreynwijk.parade;

import java.util.UUID;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.base.ui.OpenPage;
import nl.floreynwijk.notification.MailKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

@Configuration(proxyBeanMethods = false)
class ParadeConfiguration {

    @Bean
    static ConverterAware paradeSeriesIdConverters() {
        return ConverterBuilder.reading(UUID.class, SeriesId.class, SeriesId::new)
                .andWriting(SeriesId::value);
    }

    @Bean
    static ConverterAware paradeEditionIdConverters() {
        return ConverterBuilder.reading(UUID.class, EditionId.class, EditionId::new)
                .andWriting(EditionId::value);
    }

    @Bean
    static ConverterAware paradePitchIdConverters() {
        return ConverterBuilder.reading(UUID.class, PitchId.class, PitchId::new).andWriting(PitchId::value);
    }

    @Bean
    static ConverterAware paradeBookingIdConverters() {
        return ConverterBuilder.reading(UUID.class, BookingId.class, BookingId::new)
                .andWriting(BookingId::value);
    }

    @Bean
    static ConverterAware paradeAddOnIdConverters() {
        return ConverterBuilder.reading(UUID.class, AddOnId.class, AddOnId::new).andWriting(AddOnId::value);
    }

    @Bean
    static ConverterAware paradeAgreedLineIdConverters() {
        return ConverterBuilder.reading(UUID.class, AgreedLineId.class, AgreedLineId::new)
                .andWriting(AgreedLineId::value);
    }

    @Bean
    static ConverterAware paradeInvoiceIdConverters() {
        return ConverterBuilder.reading(UUID.class, InvoiceId.class, InvoiceId::new)
                .andWriting(InvoiceId::value);
    }

    @Bean
    static ConverterAware paradePaymentIdConverters() {
        return ConverterBuilder.reading(UUID.class, PaymentId.class, PaymentId::new)
                .andWriting(PaymentId::value);
    }

    @Bean
    static ConverterAware paradeWaitingIdConverters() {
        return ConverterBuilder.reading(UUID.class, WaitingId.class, WaitingId::new)
                .andWriting(WaitingId::value);
    }

    @Bean
    static ConverterAware paradeActivityIdConverters() {
        return ConverterBuilder.reading(UUID.class, ActivityId.class, ActivityId::new)
                .andWriting(ActivityId::value);
    }

    @Bean
    static MailKind moneyMail() {
        return MoneyMails.KIND;
    }

    @Bean
    static MailKind marketMail() {
        return MarketMails.KIND;
    }

    @Bean
    static MailKind evaluationMail() {
        return MarketMails.EVALUATION;
    }

    @Bean
    static MailKind waitingMail() {
        return WaitingMails.KIND;
    }

    @Bean
    static MailKind editionMail() {
        return EditionMails.KIND;
    }

    @Bean
    static MailKind bookingMail() {
        return BookingMails.KIND;
    }

    @Bean
    static MailKind bookingRequestMail() {
        return BookingMails.ASKED;
    }

    @Bean
    static MandateArea paradeArea() {
        return new MandateArea("parade");
    }

    @Bean
    static OpenPage visitorsPage() {
        return new OpenPage("parade", GuideController.PAGE, "parade.guide.front");
    }
}
