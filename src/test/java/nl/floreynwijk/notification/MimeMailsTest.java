package nl.floreynwijk.notification;

import static nl.floreynwijk.notification.Letters.ANNA;
import static nl.floreynwijk.notification.Letters.COOPERATIVE;
import static nl.floreynwijk.notification.Letters.NOON;
import static nl.floreynwijk.notification.Letters.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeMailsTest {

    static final MailSettings NO_SETTINGS = new MailSettings(null, Duration.ofDays(30));

    final MimeMails mimeMails = new MimeMails(COOPERATIVE, NO_SETTINGS, SETTINGS);

    @Test
    void aMailComesFromTheCooperativeAndSaysThatAMachineWroteIt() throws Exception {
        var mail = Letters.posted(Letters.signIn(ANNA.account()), ANNA, NOON);

        var message = asReceived(mail);

        assertThat(((InternetAddress) message.getFrom()[0]).getAddress()).isEqualTo("info@delinde.example");
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Wijkcoöperatie De Linde");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
        assertThat(message.getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void theMessageIdFollowsFromTheRow() throws Exception {
        var mail = Letters.posted(Letters.signIn(ANNA.account()), ANNA, NOON);

        assertThat(written(mail).getMessageID())
                .isEqualTo(written(mail).getMessageID())
                .isEqualTo("<" + mail.id() + "@portaal.delinde.example>");
    }

    @Test
    void anOptionalMailCanBeStoppedWithOneClick() throws Exception {
        var mail = Letters.posted(Letters.undelivered(ANNA.account()), ANNA, NOON);
        var token = mail.unsubscribeToken().orElseThrow();

        var message = asReceived(mail);

        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<https://portaal.delinde.example/mail/afmelden/" + token + ">");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna\r\nBcc: evil@example.org",
                "Anna\nBcc: evil@example.org\n\nbody",
                "Anna\u2028Bcc: evil@example.org",
                "\"Anna\" <evil@example.org>, Bert",
                "<script>alert(1)</script>",
                "=?utf-8?q?Anna=0D=0ABcc:_evil@example.org?=",
            })
    void aHostileNameNeverMakesAHeaderOrAnAddress(String name) throws Exception {
        var message = asReceived(Letters.posted(Letters.signIn(ANNA.account()), Letters.contact(name, "nl"), NOON));

        assertThat(headersOf(message)).doesNotContain("Bcc").doesNotHaveDuplicates();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getAddress())
                .isEqualTo("anna@example.org");
    }

    @Test
    void aHostileSubjectStaysOnItsLine() throws Exception {
        var content = new MailText("Dag\r\nBcc: evil@example.org\r\n\r\nTekst", "tekst", "<p>tekst</p>");
        var mail = OutgoingMail.posted(Letters.signIn(ANNA.account()), ANNA, content, null, NOON);

        var message = asReceived(mail);

        assertThat(message.getSubject()).isEqualTo("Dag Bcc: evil@example.org Tekst");
        assertThat(headersOf(message)).doesNotContain("Bcc");
    }

    @Test
    void aSenderThatIsNoAddressIsFoundOutAtTheStart() {
        var settings = new MailSettings("geen adres\r\nBcc: x@example.org", Duration.ofDays(30));

        assertThatIllegalStateException().isThrownBy(() -> new MimeMails(COOPERATIVE, settings, SETTINGS));
    }

    private static List<String> headersOf(MimeMessage message) throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .map(header -> header.getName())
                .toList();
    }

    private MimeMessage asReceived(OutgoingMail mail) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        written(mail).writeTo(bytes);
        return new MimeMessage(session(), new ByteArrayInputStream(bytes.toByteArray()));
    }

    private MimeMessage written(OutgoingMail mail) throws MessagingException {
        var message = new MimeMessage(session());
        mimeMails.fill(message, mail);
        return message;
    }

    private static Session session() {
        return Session.getInstance(new Properties());
    }
}
