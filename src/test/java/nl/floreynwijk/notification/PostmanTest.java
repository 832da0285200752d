package nl.floreynwijk.notification;

import static nl.floreynwijk.notification.Letters.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PostmanTest {

    static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (.*)$");

    final Instant now = Letters.now();

    @Autowired
    OutgoingMailRepository mails;

    @Autowired
    JdbcAggregateTemplate aggregates;

    @Autowired
    JdbcClient database;

    @Autowired
    MimeMails mimeMails;

    @Autowired
    UndeliveredNotice notice;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager transactions;

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
    void aServerThatRefusesConnectionsIsTriedOncePerRound() throws IOException {
        var ids = IntStream.range(0, 5)
                .mapToObj(_ -> posted(Letters.signIn(ANNA.account()), ANNA))
                .toList();

        postman(closedPort(), now).round();

        assertThat(ids.stream().map(this::progressOf).filter(it -> it.attempts() == 1))
                .containsExactly(
                        new Progress(MailStatus.WAITING, 1, now.plusSeconds(5), null, MailTrouble.SERVER_UNREACHABLE));
    }

    @Test
    void aServerThatHangsIsLeftAndTriedLater() throws IOException {
        try (var server = new FakeSmtp(FakeSmtp.Habit.NEVER_ANSWERS)) {
            var first = posted(Letters.signIn(ANNA.account()), ANNA);
            posted(Letters.signIn(ANNA.account()), ANNA);

            hurriedPostman(server.port(), now).round();

            assertThat(server.conversations()).isEqualTo(1);
            assertThat(Stream.of(first).map(this::progressOf).map(Progress::status))
                    .containsExactly(MailStatus.WAITING);
        }
    }

    @Test
    void afterAnHourWithoutServerEverythingArrivesOnce() throws IOException {
        try (var server = new FakeSmtp(FakeSmtp.Habit.NEVER_ANSWERS)) {
            var ids = IntStream.range(0, 3)
                    .mapToObj(_ -> posted(Letters.signIn(ANNA.account()), ANNA))
                    .toList();
            hurriedPostman(server.port(), now).round();
            hurriedPostman(server.port(), now.plusSeconds(2)).round();
            server.become(FakeSmtp.Habit.WORKS);

            postman(server.port(), now.plus(Duration.ofHours(1))).round();
            postman(server.port(), now.plus(Duration.ofHours(2))).round();

            assertThat(messageIdsIn(server.accepted()))
                    .hasSize(3)
                    .allSatisfy(found -> assertThat(ids).anyMatch(id -> found.contains(id.toString())))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void anHourWithoutServerCostsNoneOfManyMailsAndDoublesNone() throws IOException {
        var ids = IntStream.range(0, 60)
                .mapToObj(_ -> posted(Letters.undelivered(ANNA.account()), ANNA).toString())
                .toList();
        var step = Duration.ofSeconds(30);
        var hour = now.plus(Duration.ofHours(1));
        var closed = closedPort();

        for (var moment = now; moment.isBefore(hour); moment = moment.plus(step)) {
            postman(closed, moment).round();
        }

        assertThat(database.sql("select sum(attempts) from notification_mail where status = 'WAITING'")
                        .query(Integer.class)
                        .single())
                .as("one try each round, however many wait")
                .isEqualTo((int) Duration.ofHours(1).dividedBy(step));
        try (var server = new FakeSmtp(FakeSmtp.Habit.WORKS)) {
            var longestWait = hour.plus(Duration.ofHours(1));
            for (var moment = hour; !moment.isAfter(longestWait); moment = moment.plus(step)) {
                postman(server.port(), moment).round();
            }
            assertThat(messageIdsIn(server.accepted()).stream().map(it -> it.substring(1, it.indexOf('@'))))
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void aServerThatHangsUpBeforeItAcceptedIsTriedAgainWithTheSameMessageId() throws IOException {
        try (var server = new FakeSmtp(FakeSmtp.Habit.HANGS_UP_BEFORE_SAYING_IT_ACCEPTED)) {
            var id = posted(Letters.signIn(ANNA.account()).uselessAfter(now.plusSeconds(900)), ANNA);
            postman(server.port(), now).round();
            assertThat(progressOf(id).status()).isEqualTo(MailStatus.WAITING);
            server.become(FakeSmtp.Habit.WORKS);

            postman(server.port(), now.plusSeconds(5)).round();

            assertThat(progressOf(id).status()).isEqualTo(MailStatus.SENT);
            assertThat(messageIdsIn(server.accepted())).hasSize(2);
            assertThat(messageIdsIn(server.accepted()).stream().distinct()).hasSize(1);
            assertThat(server.accepted().getLast()).contains("geheim");
        }
    }

    @Test
    void aServerThatHangsUpAfterItAcceptedHasTheMail() throws IOException {
        try (var server = new FakeSmtp(FakeSmtp.Habit.HANGS_UP_AFTER_SAYING_IT_ACCEPTED)) {
            var id = posted(Letters.signIn(ANNA.account()), ANNA);

            postman(server.port(), now).round();
            postman(server.port(), now.plus(Duration.ofDays(1))).round();

            assertThat(progressOf(id).status()).isEqualTo(MailStatus.SENT);
            assertThat(server.accepted()).hasSize(1);
        }
    }

    @Test
    void anAddressThatDoesNotExistIsGivenUpAndTheCoordinatorsAreToldOnceADay() throws IOException {
        var coordinator = people.open("Sanne", Role.COORDINATOR);
        database.sql("delete from notification_mail").update();
        try (var server = new FakeSmtp(FakeSmtp.Habit.REFUSES_ADDRESS)) {
            var first = posted(Letters.signIn(ANNA.account()), ANNA);
            var second = posted(Letters.signIn(ANNA.account()), ANNA);

            postman(server.port(), now).round();

            assertThat(Stream.of(first, second).map(this::progressOf))
                    .containsOnly(new Progress(MailStatus.FAILED, 1, now, null, MailTrouble.ADDRESS_REFUSED));
            assertThat(database.sql("select account_id from notification_mail where kind = 'notification.undelivered'")
                            .query(UUID.class)
                            .list())
                    .containsExactly(coordinator.value());
        }
    }

    @Test
    void aMailRefusedForNowIsTriedLaterAndHoldsUpNoOther() throws IOException {
        for (var habit : List.of(FakeSmtp.Habit.REFUSES_ADDRESS_FOR_NOW, FakeSmtp.Habit.REFUSES_MAIL)) {
            database.sql("delete from notification_mail").update();
            try (var server = new FakeSmtp(habit)) {
                var first = posted(Letters.signIn(ANNA.account()), ANNA);
                var second = posted(Letters.signIn(ANNA.account()), ANNA);

                postman(server.port(), now).round();

                assertThat(Stream.of(first, second).map(this::progressOf))
                        .containsOnly(new Progress(
                                MailStatus.WAITING, 1, now.plusSeconds(5), null, MailTrouble.MAIL_REFUSED));
            }
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

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

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

            assertThat(Stream.of(greenMail.getReceivedMessages()).map(PostmanTest::messageIdOf))
                    .hasSize(ids.size())
                    .doesNotHaveDuplicates();
            assertThat(ids.stream().map(this::progressOf).map(Progress::status)).containsOnly(MailStatus.SENT);
        } finally {
            greenMail.stop();
            removeAll();
        }
    }

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private Postman postman(int port, Instant moment) {
        return postman(port, moment, Duration.ofMinutes(1));
    }

    /** One who soon leaves a server that never answers; a mail that should arrive takes as long as the machine needs. */
    private Postman hurriedPostman(int port, Instant moment) {
        return postman(port, moment, Duration.ofMillis(500));
    }

    private Postman postman(int port, Instant moment, Duration patience) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        for (var limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            server.getJavaMailProperties().setProperty("mail.smtp." + limit, String.valueOf(patience.toMillis()));
        }
        var clock = Clock.fixed(moment, ZoneOffset.UTC);
        return new Postman(mails, new MailDelivery(server, mimeMails), notice, transaction, clock);
    }

    private MailId posted(Mail mail, Contact to) {
        var row = Letters.posted(mail, to, now);
        aggregates.insert(row);
        return row.id();
    }

    private MailId committed(Instant moment) {
        var row = Letters.posted(Letters.signIn(ANNA.account()), ANNA, moment);
        transaction.executeWithoutResult(_ -> aggregates.insert(row));
        return row.id();
    }

    private void removeAll() {
        database.sql("delete from notification_mail").update();
    }

    private Progress progressOf(MailId id) {
        return mails.findById(id).orElseThrow().progress();
    }

    private static List<String> messageIdsIn(List<String> received) {
        return received.stream()
                .map(mail -> MESSAGE_ID
                        .matcher(mail)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .toList();
    }

    private static String messageIdOf(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
