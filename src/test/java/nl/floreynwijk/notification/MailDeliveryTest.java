package nl.floreynwijk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class MailDeliveryTest {

    @Test
    void aServerThatDoesNotKnowThePortalIsNotTheMailsFault() {
        var refused = new MailAuthenticationException(new AuthenticationFailedException("535"));

        assertThat(MailDelivery.troubleIn(refused)).isEqualTo(MailTrouble.SIGN_IN_REFUSED);
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() {
        var cause = new MessagingException("no connection", new ConnectException());

        assertThat(MailDelivery.troubleIn(new MailSendException("failed", cause)))
                .isEqualTo(MailTrouble.SERVER_UNREACHABLE);
    }

    @Test
    void anAddressThatWasRefusedForGoodIsFinal() throws MessagingException {
        Address[] invalid = {new InternetAddress("anna@example.org")};
        var answer = new SendFailedException("550", null, new Address[0], new Address[0], invalid);

        assertThat(MailDelivery.troubleIn(new MailSendException(Map.of("mail", answer))))
                .isEqualTo(MailTrouble.ADDRESS_REFUSED);
    }

    @Test
    void anAnswerThatRefusesNoAddressIsAboutTheMail() throws MessagingException {
        Address[] unsent = {new InternetAddress("anna@example.org")};
        var answer = new SendFailedException("451", null, new Address[0], unsent, new Address[0]);

        assertThat(MailDelivery.troubleIn(new MailSendException(Map.of("mail", answer))))
                .isEqualTo(MailTrouble.MAIL_REFUSED);
    }
}
