package nl.floreynwijk.green;

import java.util.UUID;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.base.Floreyns;
import nl.floreynwijk.base.UnlistedPages;
import nl.floreynwijk.notification.MailKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

@Configuration(proxyBeanMethods = false)
class GreenConfiguration {

    @Bean
    static ConverterAware plotIdConverters() {
        return ConverterBuilder.reading(UUID.class, PlotId.class, PlotId::new).andWriting(PlotId::value);
    }

    @Bean
    static ConverterAware shiftIdConverters() {
        return ConverterBuilder.reading(UUID.class, ShiftId.class, ShiftId::new).andWriting(ShiftId::value);
    }

    @Bean
    static ConverterAware seriesIdConverters() {
        return ConverterBuilder.reading(UUID.class, SeriesId.class, SeriesId::new)
                .andWriting(SeriesId::value);
    }

    @Bean
    static ConverterAware signUpIdConverters() {
        return ConverterBuilder.reading(UUID.class, SignUpId.class, SignUpId::new)
                .andWriting(SignUpId::value);
    }

    @Bean
    static ConverterAware guestIdConverters() {
        return ConverterBuilder.reading(UUID.class, GuestId.class, GuestId::new).andWriting(GuestId::value);
    }

    @Bean
    static ConverterAware toolIdConverters() {
        return ConverterBuilder.reading(UUID.class, ToolId.class, ToolId::new).andWriting(ToolId::value);
    }

    @Bean
    static ConverterAware placementIdConverters() {
        return ConverterBuilder.reading(UUID.class, PlacementId.class, PlacementId::new)
                .andWriting(PlacementId::value);
    }

    @Bean
    static ConverterAware floreynsConverters() {
        return ConverterBuilder.reading(Long.class, Floreyns.class, Floreyns::new)
                .andWriting(Floreyns::amount);
    }

    @Bean
    static MailKind shiftMail() {
        return ShiftMails.KIND;
    }

    @Bean
    static MailKind reminderMail() {
        return ShiftReminders.KIND;
    }

    @Bean
    static MailKind askedMail() {
        return AskingAround.KIND;
    }

    @Bean
    static MailKind invitationMail() {
        return ShiftMails.INVITATIONS;
    }

    @Bean
    static MailKind missedMail() {
        return NoShowRounds.KIND;
    }

    @Bean
    static MailKind toolMail() {
        return ToolMails.KIND;
    }

    @Bean
    static MailKind placementMail() {
        return PlacementMails.KIND;
    }

    @Bean
    static MandateArea greenArea() {
        return new MandateArea("green");
    }

    /** What somebody's certificate says. */
    @Bean
    static UnlistedPages unlistedCertificates() {
        return new UnlistedPages("/groen/verklaring");
    }

    /** The places of guests, at their secret addresses. */
    @Bean
    static UnlistedPages unlistedGuests() {
        return new UnlistedPages("/groen/gast/");
    }
}
