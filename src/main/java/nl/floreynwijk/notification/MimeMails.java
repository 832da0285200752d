package nl.floreynwijk.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.PortalSettings;
import org.springframework.stereotype.Component;

/** Puts a mail from the outbox into the form that mail servers exchange. */
@Component
class MimeMails {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final InternetAddress from;
    private final PortalSettings settings;

    MimeMails(Cooperative cooperative, MailSettings mailSettings, PortalSettings settings) {
        var own = mailSettings.from();
        this.from = sender(own == null ? cooperative.email() : own, cooperative.name());
        this.settings = settings;
    }

    private static InternetAddress sender(String address, String name) {
        try {
            var sender = named(address, name);
            sender.validate();
            return sender;
        } catch (AddressException e) {
            throw new IllegalStateException("portal.mail.from, or the co-operative's address, is no mail address", e);
        }
    }

    private static InternetAddress named(String address, String name) {
        try {
            return new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Fills in the empty message.
     *
     * <p>Its Message-ID follows from the row, so that a mail that goes out twice can be recognised as one: a server
     * may take a mail over and then fall silent before it says so.
     */
    void fill(MimeMessage message, OutgoingMail mail) throws MessagingException {
        message.setFrom(from);
        message.setRecipient(
                Message.RecipientType.TO,
                named(mail.recipient().address().value(), mail.recipient().name()));
        message.setSubject(mail.content().subject(), UTF_8);
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Message-ID", "<" + mail.id() + "@" + settings.url().getHost() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribeToken().isPresent()) {
            var link = settings.address(
                    UnsubscribeController.oneClickOf(mail.unsubscribeToken().get()));
            message.setHeader("List-Unsubscribe", "<" + link + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(textAndPage(mail.content()));
    }

    /** The best version comes last (RFC 2046). */
    private static MimeMultipart textAndPage(MailText content) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(content.text(), UTF_8, "plain");
        var page = new MimeBodyPart();
        page.setText(content.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, page);
    }
}
