package nl.floreynwijk.notification;

import static nl.floreynwijk.notification.Letters.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Postmen who go round at the same moment. */
class TwoPostmenTest extends PostmanSteps {

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aMailThatSomebodyHoldsIsPassedOver() {
        try {
            var first = committed(now);
            var second = committed(now.plusMillis(1));
            var another = new TransactionTemplate(transactions);
            another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            var later = now.plusSeconds(1);

            transaction.executeWithoutResult(_ -> {
                assertThat(mails.holdNextDue(later).map(OutgoingMail::id)).contains(first);
                another.executeWithoutResult(_ -> {
                    assertThat(mails.hold(first)).isEmpty();
                    assertThat(mails.holdNextDue(later).map(OutgoingMail::id)).contains(second);
                });
            });
        } finally {
            removeAll();
        }
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void twoPostmenTogetherDeliverEachMailOnce() throws Exception {
        var greenMail = started();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = IntStream.range(0, 40).mapToObj(_ -> committed(now)).toList();
            var port = greenMail.getSmtp().getPort();
            var postmen = Stream.of(postman(port, now), postman(port, now))
                    .map(it -> CompletableFuture.runAsync(it::round, threads))
                    .toList();
            postmen.forEach(CompletableFuture::join);

            assertThat(Stream.of(greenMail.getReceivedMessages()).map(TwoPostmenTest::messageIdOf))
                    .hasSize(ids.size())
                    .doesNotHaveDuplicates();
            assertThat(ids.stream().map(this::progressOf).map(Progress::status)).containsOnly(MailStatus.SENT);
        } finally {
            greenMail.stop();
            removeAll();
        }
    }

    private MailId committed(Instant moment) {
        var row = Letters.posted(Letters.signIn(ANNA.account()), ANNA, moment);
        transaction.executeWithoutResult(_ -> aggregates.insert(row));
        return row.id();
    }

    private void removeAll() {
        database.sql("delete from notification_mail").update();
    }

    private static String messageIdOf(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
