package nl.floreynwijk.notification;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.bench.BareJdbc;
import nl.floreynwijk.bench.Duel;
import nl.floreynwijk.bench.Figure;
import nl.floreynwijk.bench.Group;
import nl.floreynwijk.bench.Samples;
import nl.floreynwijk.bench.Stage;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** How much mail the portal can post and deliver. */
public final class MailGroup implements Group {

    private static final int RECIPIENTS = 50;
    private static final int THREADS = 4;
    private static final int ROUNDS = 15;
    private static final Duration TURN = Duration.ofMillis(500);

    /** Whom it goes to and what they chose is asked besides: two statements beside the one that writes it. */
    private static final double LEAST_OF_BARE_ROWS = 0.4;

    private static final int DELIVERIES = 8;
    private static final int MAILS_A_ROUND = 100;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public void measure(Stage stage, Consumer<Figure> figures) throws Exception {
        var people = stage.tool(TestPeople.class);
        var recipients = IntStream.range(0, RECIPIENTS)
                .mapToObj(number -> people.open("ontvanger" + number + " de Boer", Role.COORDINATOR))
                .toList();
        measurePosting(stage, recipients, figures);
        measureDelivery(stage, recipients, figures);
    }

    /** The kind that costs most: one that its reader may have switched off. */
    private static void measurePosting(Stage stage, List<AccountId> recipients, Consumer<Figure> figures)
            throws Exception {
        stage.say("posting mail…");
        var outbox = stage.service(Outbox.class);
        var transaction = stage.service(TransactionTemplate.class);
        Duel.Step post =
                () -> transaction.executeWithoutResult(_ -> outbox.post(Letters.undelivered(oneOf(recipients))));
        empty(stage);
        post.once();
        var outcome = new Duel(THREADS, ROUNDS, TURN).between(() -> post, rows(stage));
        figures.accept(Figure.of("posting mail", outcome.ours().median(), "mails/s")
                .against("%s rows/s by bare JDBC, %d threads"
                        .formatted(Figure.plain(outcome.bare().median()), THREADS)));
        figures.accept(
                Figure.of("posting mail, share of bare JDBC", outcome.ratio().median(), "ratio")
                        .against("the same pages as rows by bare JDBC in turns; %d rounds from %s"
                                .formatted(ROUNDS, outcome.ratio().range()))
                        .atLeast(LEAST_OF_BARE_ROWS));
    }

    private static AccountId oneOf(List<AccountId> recipients) {
        return recipients.get(ThreadLocalRandom.current().nextInt(recipients.size()));
    }

    /** The page is made for each row on this side too: what it takes to make one is not what is compared. */
    private static Duel.Side rows(Stage stage) throws IOException, SQLException {
        var mail = Letters.undelivered(AccountId.random());
        var unsubscribe = Optional.of(UnsubscribeToken.random());
        return BareJdbc.copies(
                stage.service(DataSource.class),
                "notification_mail",
                Map.of(
                        "id",
                        UUID::randomUUID,
                        "message_key",
                        () -> "bare/" + UUID.randomUUID(),
                        "html",
                        () -> Letters.TEMPLATES
                                .render(mail, Letters.ANNA, unsubscribe)
                                .html()));
    }

    private static void empty(Stage stage) throws SQLException, IOException {
        try (var connection = stage.database().asOwner();
                var statement = connection.createStatement()) {
            statement.execute("truncate table notification_mail");
        }
    }

    /**
     * Each mail is on the disk as delivered before the next one goes out, so that none goes out twice; that is what takes
     * the time, and so the bare side does it too.
     */
    private static void measureDelivery(Stage stage, List<AccountId> recipients, Consumer<Figure> figures)
            throws Exception {
        stage.say("delivering mail…");
        try (var server = new FakeSmtp(FakeSmtp.Habit.WORKS)) {
            var delivery = new Delivery(stage, server.port());
            var ours = new ArrayList<Double>();
            var bare = new ArrayList<Double>();
            var unrecorded = new ArrayList<Double>();
            for (var round = -1; round < DELIVERIES; round++) {
                empty(stage);
                delivery.post(recipients);
                var rateOfOurs = rateOf(delivery::carryAll);
                var mails = delivery.post(recipients);
                var rateOfBare = rateOf(() -> delivery.carryAllBare(mails));
                var rateUnrecorded = rateOf(() -> delivery.sendAll(mails));
                if (round >= 0) {
                    ours.add(rateOfOurs);
                    bare.add(rateOfBare);
                    unrecorded.add(rateUnrecorded);
                }
            }
            var outcome = Duel.Outcome.of(ours, bare);
            figures.accept(Figure.of("delivering mail", outcome.ours().median(), "mails/s")
                    .against("%s mails/s by bare SMTP and bare JDBC, %s by bare SMTP that records nothing"
                            .formatted(
                                    Figure.plain(outcome.bare().median()),
                                    Figure.plain(Samples.of(unrecorded).median()))));
            figures.accept(Figure.of(
                            "delivering mail, share of bare SMTP and JDBC",
                            outcome.ratio().median(),
                            "ratio")
                    .against("the same mails in turns; %d rounds from %s"
                            .formatted(DELIVERIES, outcome.ratio().range()))
                    .atLeast(0.5));
        }
    }

    private static double rateOf(Duel.Step round) throws Exception {
        var began = System.nanoTime();
        round.once();
        return MAILS_A_ROUND * 1e9 / (System.nanoTime() - began);
    }

    /** One postman with a mail server, and the same mail server without a postman. */
    private static final class Delivery {

        private final JavaMailSenderImpl server = new JavaMailSenderImpl();
        private final MimeMails mimeMails;
        private final Postman postman;
        private final TransactionTemplate transaction;
        private final JdbcAggregateTemplate aggregates;
        private final DataSource source;

        Delivery(Stage stage, int port) throws IOException {
            server.setHost("127.0.0.1");
            server.setPort(port);
            mimeMails = stage.service(MimeMails.class);
            transaction = stage.service(TransactionTemplate.class);
            aggregates = stage.service(JdbcAggregateTemplate.class);
            source = stage.service(DataSource.class);
            postman = new Postman(
                    stage.service(OutgoingMailRepository.class),
                    new MailDelivery(server, mimeMails),
                    stage.service(UndeliveredNotice.class),
                    transaction,
                    stage.service(Clock.class));
        }

        List<OutgoingMail> post(List<AccountId> recipients) {
            var mails = IntStream.range(0, MAILS_A_ROUND)
                    .mapToObj(number -> Letters.posted(
                            Letters.undelivered(recipients.get(number % recipients.size())),
                            Letters.ANNA,
                            Letters.now()))
                    .toList();
            transaction.executeWithoutResult(_ -> mails.forEach(aggregates::insert));
            return mails;
        }

        void carryAll() throws SQLException {
            postman.round();
            expectNoneWaits();
        }

        /** As a postman does it, with two prepared statements. */
        void carryAllBare(List<OutgoingMail> mails) throws MessagingException, SQLException {
            try (var connection = source.getConnection();
                    var hold = connection.prepareStatement("""
                            select id from notification_mail force index (ix_notification_mail_due)
                            where status = 'WAITING' and next_attempt_at <= utc_timestamp(6)
                            order by next_attempt_at limit 1 for update skip locked""");
                    var mark = connection.prepareStatement(
                            "update notification_mail set status = 'SENT', sent_at = utc_timestamp(6) where id = ?")) {
                connection.setAutoCommit(false);
                for (var mail : mails) {
                    try (var due = hold.executeQuery()) {
                        due.next();
                        send(mail);
                        mark.setString(1, due.getString(1));
                    }
                    mark.executeUpdate();
                    connection.commit();
                }
                connection.setAutoCommit(true);
            }
            expectNoneWaits();
        }

        void sendAll(List<OutgoingMail> mails) throws MessagingException {
            for (var mail : mails) {
                send(mail);
            }
        }

        private void send(OutgoingMail mail) throws MessagingException {
            var message = server.createMimeMessage();
            mimeMails.fill(message, mail);
            server.send(message);
        }

        private void expectNoneWaits() throws SQLException {
            try (var connection = source.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select 1 from notification_mail where status <> 'SENT'")) {
                if (rows.next()) {
                    throw new IllegalStateException("Some mail was not delivered");
                }
            }
        }
    }
}
