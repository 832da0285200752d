package nl.floreynwijk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.floreynwijk.PortalProcess;
import nl.floreynwijk.Signals;
import nl.floreynwijk.base.persistence.ExternalDatabase;
import nl.floreynwijk.notification.FakeSmtp.Habit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody stops the portal: what was begun is finished, the rest waits for the next start, and the log stays calm. */
class StopTest {

    private static final Path DATA = Path.of("target/stop-test").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> QUICK_TO_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final int STOPPED_BY_SIGTERM = 143;
    private static final int MAILS = 3;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final int management = PortalProcess.freePort();
    private ExternalDatabase database;
    private FakeSmtp mailServer;

    @BeforeEach
    void startServers() throws IOException {
        database = ExternalDatabase.empty("stop");
        mailServer = new FakeSmtp(Habit.TAKES_ITS_TIME);
    }

    @AfterEach
    void stopServers() throws IOException {
        mailServer.close();
        database.close();
    }

    @Test
    void mailInHandArrivesOnceAndTheRestAfterTheNextStart() throws Exception {
        try (var portal = start("mail-in-hand", withMail())) {
            var site = URI.create(portal.address());
            postMails();
            mailServer.awaitMailInHand();

            portal.process().destroy();
            await().atMost(PATIENCE).until(() -> isClosed(site));
            mailServer.goOn();

            assertStoppedCalmly(portal);
            assertThat(mailServer.accepted()).hasSize(1);
            assertThat(mailsThat("SENT")).isEqualTo(1);
            assertThat(mailsThat("WAITING")).isEqualTo(MAILS - 1);
        }
        mailServer.become(Habit.WORKS);
        try (var portal = start("next-start", withMail())) {
            portal.address();
            await().atMost(PATIENCE).until(() -> mailsThat("SENT") == MAILS);
            assertThat(mailServer.accepted())
                    .extracting(StopTest::messageId)
                    .doesNotHaveDuplicates()
                    .hasSize(MAILS);
        }
    }

    @Test
    void aRequestThatRunsIsAnswered() throws Exception {
        try (var portal = start("request", Map.of())) {
            var site = URI.create(portal.address());
            var page = site.resolve("/inloggen/link/" + "a".repeat(43));
            assertThat(get(page).statusCode()).isEqualTo(200);
            var database = this.database.process();
            Signals.freeze(database);
            var answer = browser.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            await().atMost(PATIENCE)
                    .until(() -> figure("jdbc_connections_active").endsWith(" 1.0"));

            portal.process().destroy();
            await().atMost(PATIENCE).until(() -> isClosed(site));
            Signals.thaw(database);

            assertThat(answer.join().statusCode()).isEqualTo(200);
            assertStoppedCalmly(portal);
        }
    }

    private PortalProcess start(String name, Map<String, String> settings) throws IOException {
        var all = new HashMap<>(database.environment());
        all.put("MANAGEMENT_SERVER_PORT", String.valueOf(management));
        all.putAll(settings);
        return PortalProcess.compiled(DATA.resolve(name), all, QUICK_TO_START);
    }

    private Map<String, String> withMail() {
        return Map.of("SPRING_MAIL_HOST", "localhost", "SPRING_MAIL_PORT", String.valueOf(mailServer.port()));
    }

    private void postMails() throws SQLException {
        try (var owner = database.asOwner();
                var insert = owner.prepareStatement("""
                        insert into notification_mail (id, message_key, account_id, address, name, kind, subject, text,
                            html, created_at, status, attempts, next_attempt_at)
                        values (uuid(), ?, uuid(), 'anna@example.org', 'Anna', 'access-account', 'Welkom', 'Welkom',
                            '<p>Welkom</p>', utc_timestamp(6), 'WAITING', 0, utc_timestamp(6))
                        """)) {
            for (var mail : IntStream.range(0, MAILS).toArray()) {
                insert.setString(1, "mail-" + mail);
                insert.executeUpdate();
            }
        }
    }

    private int mailsThat(String status) throws SQLException {
        try (var owner = database.asOwner();
                var count = owner.prepareStatement("select count(*) from notification_mail where status = ?")) {
            count.setString(1, status);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static String messageId(String mail) {
        var id = Pattern.compile("(?m)^Message-ID: (.*)$").matcher(mail);
        assertThat(id.find()).as(mail).isTrue();
        return id.group(1);
    }

    private static void assertStoppedCalmly(PortalProcess portal) {
        assertThat(portal.process().onExit().join().exitValue()).isEqualTo(STOPPED_BY_SIGTERM);
        assertThat(portal.log()).doesNotContain("\tat ", "Exception", " WARN ", " ERROR ");
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private String figure(String name) throws IOException, InterruptedException {
        return get(URI.create("http://localhost:" + management + "/actuator/prometheus"))
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether nobody new is let in. */
    private boolean isClosed(URI site) throws InterruptedException {
        try {
            return get(site.resolve("/logo")).statusCode() != 200;
        } catch (IOException e) {
            return true;
        }
    }
}
