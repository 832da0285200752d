package nl.floreynwijk.notification;

import static nl.floreynwijk.notification.Letters.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

class PostmanTest extends PostmanSteps {

    @Test
    void aMailArrivesAsPageAndAsText() throws Exception {
        var greenMail = started();
        try {
            var id = posted(Letters.undelivered(ANNA.account()), ANNA);

            postman(greenMail.getSmtp().getPort(), now).round();

            var received = greenMail.getReceivedMessages();
            assertThat(received).hasSize(1);
            assertThatItIsComplete(received[0], id);
            assertThat(progressOf(id)).isEqualTo(new Progress(MailStatus.SENT, 0, now, now, null));
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void whatIsNotDueYetWaits() throws IOException {
        try (var server = new FakeSmtp(FakeSmtp.Habit.WORKS)) {
            posted(Letters.signIn(ANNA.account()), ANNA);

            postman(server.port(), now.minusSeconds(1)).round();

            assertThat(server.conversations()).isZero();
        }
    }

    @Test
    void aLinkThatExpiredIsNotDelivered() throws IOException {
        try (var server = new FakeSmtp(FakeSmtp.Habit.WORKS)) {
            var id = posted(Letters.signIn(ANNA.account()).uselessAfter(now.plusSeconds(60)), ANNA);

            postman(server.port(), now.plusSeconds(60)).round();

            assertThat(server.conversations()).isZero();
            var mail = mails.findById(id).orElseThrow();
            assertThat(mail.progress().status()).isEqualTo(MailStatus.DROPPED);
            assertThat(mail.content().text() + mail.content().html()).isEmpty();
        }
    }

    @Test
    void withoutADatabaseThePostmanWaits() throws IOException {
        var gone = new DriverManagerDataSource(
                "jdbc:mariadb://127.0.0.1:" + closedPort() + "/portal?connectTimeout=500", "portal", "secret");
        var noDatabase = new TransactionTemplate(new JdbcTransactionManager(gone));
        var delivery = new MailDelivery(new JavaMailSenderImpl(), mimeMails);

        assertThatNoException()
                .isThrownBy(() -> new Postman(mails, delivery, notice, noDatabase, Clock.systemUTC()).round());
    }

    private static void assertThatItIsComplete(MimeMessage received, MailId id) throws Exception {
        var parts = (MimeMultipart) received.getContent();
        assertThat(received.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Dag Anna de Boer,", "Bekijk de mail: https:");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("<h1", "coördinator");
        assertThat(received.getSubject()).isEqualTo("Er kon mail niet worden bezorgd");
        assertThat(received.getMessageID()).startsWith("<" + id + "@");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getHeader("List-Unsubscribe")).hasSize(1);
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }
}
