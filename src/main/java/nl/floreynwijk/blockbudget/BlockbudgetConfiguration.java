package nl.floreynwijk.blockbudget;

import java.util.UUID;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.notification.MailKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

@Configuration(proxyBeanMethods = false)
class BlockbudgetConfiguration {

    @Bean
    static ConverterAware roundIdConverters() {
        return ConverterBuilder.reading(UUID.class, RoundId.class, RoundId::new).andWriting(RoundId::value);
    }

    @Bean
    static ConverterAware proposalIdConverters() {
        return ConverterBuilder.reading(UUID.class, ProposalId.class, ProposalId::new)
                .andWriting(ProposalId::value);
    }

    @Bean
    static ConverterAware voterIdConverters() {
        return ConverterBuilder.reading(UUID.class, VoterId.class, VoterId::new).andWriting(VoterId::value);
    }

    @Bean
    static ConverterAware proxyIdConverters() {
        return ConverterBuilder.reading(UUID.class, ProxyId.class, ProxyId::new).andWriting(ProxyId::value);
    }

    @Bean
    static ConverterAware paperEntryIdConverters() {
        return ConverterBuilder.reading(UUID.class, PaperEntryId.class, PaperEntryId::new)
                .andWriting(PaperEntryId::value);
    }

    @Bean
    static ConverterAware commentIdConverters() {
        return ConverterBuilder.reading(UUID.class, CommentId.class, CommentId::new)
                .andWriting(CommentId::value);
    }

    @Bean
    static MailKind proposalMail() {
        return ProposalMails.KIND;
    }

    @Bean
    static ConverterAware objectionIdConverters() {
        return ConverterBuilder.reading(UUID.class, ObjectionId.class, ObjectionId::new)
                .andWriting(ObjectionId::value);
    }

    @Bean
    static ConverterAware quoteIdConverters() {
        return ConverterBuilder.reading(UUID.class, QuoteId.class, QuoteId::new).andWriting(QuoteId::value);
    }

    @Bean
    static ConverterAware attachmentIdConverters() {
        return ConverterBuilder.reading(UUID.class, AttachmentId.class, AttachmentId::new)
                .andWriting(AttachmentId::value);
    }

    @Bean
    static MailKind objectionMail() {
        return ObjectionMails.KIND;
    }

    @Bean
    static MailKind resultMail() {
        return ResultMails.KIND;
    }

    @Bean
    static MandateArea votingArea() {
        return new MandateArea("blockbudget");
    }

    @Bean
    MailKind voteMail() {
        return VoteMails.KIND;
    }

    @Bean
    MailKind proxyMail() {
        return ProxyMails.KIND;
    }
}
