package nl.floreynwijk.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.floreynwijk.base.persistence.ExternalDatabase;
import org.junit.jupiter.api.Test;

/** An administrator restarts their own MariaDB, with people at work in the portal and others who open pages. */
class DatabaseRestartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long BETWEEN_PAGES = 50;

    private final List<HttpResponse<String>> answers = new CopyOnWriteArrayList<>();
    private volatile boolean looking = true;

    @Test
    void peopleHearItAndAllGoesOnWhenTheDatabaseIsBack() throws Exception {
        try (var database = ExternalDatabase.empty("restarted")) {
            var settings = new HashMap<>(database.environment());
            settings.put("PORTAL_DEMO", "true");
            try (var rounds = new Rounds(Path.of("target", "faults-restart"), Map.copyOf(settings))) {
                var page = URI.create("http://127.0.0.1:%s/demo/mail"
                        .formatted(rounds.writer().port()));
                var visitor = Thread.ofPlatform().daemon().start(() -> look(page, rounds.writer()));

                var verdict = rounds.passing(1, 500, () -> {
                    await().atMost(PATIENCE).until(() -> answers.stream().anyMatch(DatabaseRestartTest::isFine));
                    database.process().destroy();
                });
                var seen = answers.size();
                await().atMost(PATIENCE).until(() -> answers.stream().skip(seen).anyMatch(DatabaseRestartTest::isFine));
                looking = false;
                visitor.join();

                assertThat(verdict.problems()).isEmpty();
                assertThat(answers).allMatch(it -> isFine(it) || saysSorry(it));
            }
        }
    }

    private void look(URI page, WriterProcess portal) {
        try (var browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            while (looking && !portal.endsWithin(BETWEEN_PAGES)) {
                answers.add(browser.send(
                        HttpRequest.newBuilder(page).timeout(PATIENCE).build(), BodyHandlers.ofString()));
            }
        } catch (IOException e) {
            throw new IllegalStateException("A page was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isFine(HttpResponse<String> answer) {
        return answer.statusCode() == 200;
    }

    /** The page that everybody gets when something is wrong, with the number of the incident. */
    private static boolean saysSorry(HttpResponse<String> answer) {
        return answer.statusCode() == 500 && answer.body().contains("Dat ligt aan ons");
    }
}
