package nl.floreynwijk.notification;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.bench.BareJdbc;
import nl.floreynwijk.bench.Duel;
import nl.floreynwijk.bench.Figure;
import nl.floreynwijk.bench.Group;
import nl.floreynwijk.bench.Stage;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** How much mail the portal can post and deliver. */
public final class MailGroup implements Group {

    private static final int RECIPIENTS = 50;
    private static final int THREADS = 8;
    private static final int ROUNDS = 8;
    private static final Duration TURN = Duration.ofSeconds(1);
    private static final int MAILS_A_ROUND = 200;

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
        measurePosting(stage, "a mail nobody can switch off", recipients, Letters::signIn, figures);
        measurePosting(stage, "a mail people can switch off", recipients, Letters::undelivered, figures);
        measureDelivery(stage, recipients, figures);
    }

    private static void measurePosting(
            Stage stage,
            String what,
            List<AccountId> recipients,
            Function<AccountId, Mail> letter,
            Consumer<Figure> figures)
            throws Exception {
        stage.say("posting " + what + "…");
        var outbox = stage.service(Outbox.class);
        var transaction = stage.service(TransactionTemplate.class);
        Duel.Step post = () -> transaction.executeWithoutResult(_ -> outbox.post(letter.apply(oneOf(recipients))));
        empty(stage);
        post.once();
        var outcome = new Duel(THREADS, ROUNDS, TURN).between(() -> post, rows(stage));
        figures.accept(Figure.of("posting " + what, outcome.ours().median(), "mails/s")
                .against("%s rows/s by bare JDBC, %d threads"
                        .formatted(Figure.plain(outcome.bare().median()), THREADS)));
        figures.accept(Figure.of(
                        "posting " + what + ", share of bare JDBC",
                        outcome.ratio().median(),
                        "ratio")
                .against("the same rows by bare JDBC in turns; %d rounds from %s"
                        .formatted(ROUNDS, outcome.ratio().range()))
                .atLeast(0.5));
    }

    private static AccountId oneOf(List<AccountId> recipients) {
        return recipients.get(ThreadLocalRandom.current().nextInt(recipients.size()));
    }

    private static Duel.Side rows(Stage stage) throws IOException, SQLException {
        return BareJdbc.copies(
                stage.service(DataSource.class),
                "notification_mail",
                Map.of("id", UUID::randomUUID, "message_key", () -> "bare/" + UUID.randomUUID()));
    }

    private static void empty(Stage stage) throws SQLException, IOException {
        try (var connection = stage.database().asOwner();
                var statement = connection.createStatement()) {
            statement.execute("truncate table notification_mail");
        }
    }

    private static void measureDelivery(Stage stage, List<AccountId> recipients, Consumer<Figure> figures)
            throws Exception {
        stage.say("delivering mail…");
        try (var server = new FakeSmtp(FakeSmtp.Habit.WORKS)) {
            var delivery = new Delivery(stage, server.port());
            var ours = new ArrayList<Double>();
            var bare = new ArrayList<Double>();
            for (var round = -1; round < ROUNDS; round++) {
                empty(stage);
                var mails = delivery.post(recipients);
                var rateOfOurs = rateOf(delivery::carryAll);
                var rateOfBare = rateOf(() -> delivery.sendAll(mails));
                if (round >= 0) {
                    ours.add(rateOfOurs);
                    bare.add(rateOfBare);
                }
            }
            var outcome = Duel.Outcome.of(ours, bare);
            figures.accept(Figure.of("delivering mail", outcome.ours().median(), "mails/s")
                    .against("%s mails/s by bare SMTP, to a server that takes no time"
                            .formatted(Figure.plain(outcome.bare().median()))));
            figures.accept(Figure.of(
                            "delivering mail, share of bare SMTP",
                            outcome.ratio().median(),
                            "ratio")
                    .against("the same mails by bare SMTP in turns; %d rounds from %s"
                            .formatted(ROUNDS, outcome.ratio().range()))
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
        private final JdbcClient database;

        Delivery(Stage stage, int port) throws IOException {
            server.setHost("127.0.0.1");
            server.setPort(port);
            mimeMails = stage.service(MimeMails.class);
            transaction = stage.service(TransactionTemplate.class);
            aggregates = stage.service(JdbcAggregateTemplate.class);
            database = stage.service(JdbcClient.class);
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

        void carryAll() {
            postman.round();
            var waiting = database.sql("select count(*) from notification_mail where status <> 'SENT'")
                    .query(Integer.class)
                    .single();
            if (waiting > 0) {
                throw new IllegalStateException(waiting + " mails were not delivered");
            }
        }

        void sendAll(List<OutgoingMail> mails) throws Exception {
            for (var mail : mails) {
                var message = server.createMimeMessage();
                mimeMails.fill(message, mail);
                server.send(message);
            }
        }
    }
}
