package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.floreynwijk.PortalProcess;
import nl.floreynwijk.Signals;
import nl.floreynwijk.base.persistence.ExternalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Programs watch the portal from the same machine: its health, its figures and its log, and never a word about people. */
class WatchTest {

    private static final Path DATA = Path.of("target/watch-test").toAbsolutePath();
    private static final List<String> QUICK_TO_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final String SECRET = "s3cret".repeat(7);
    private static final String ADDRESS = "anna@example.org";
    private static final Pattern INCIDENT = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final int FIGURES = PortalProcess.freePort();
    private static ExternalDatabase database;
    private static PortalProcess portal;
    private static String site;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        database = ExternalDatabase.empty("watch");
        var settings = new HashMap<>(database.environment());
        settings.put("MANAGEMENT_SERVER_PORT", String.valueOf(FIGURES));
        settings.put("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs");
        // A mail server that is not there
        settings.put("SPRING_MAIL_HOST", "localhost");
        settings.put("SPRING_MAIL_PORT", "9");
        settings.put(
                "SPRING_APPLICATION_JSON",
                "{\"spring.datasource.hikari.data-source-properties.socketTimeout\": \"2000\"}");
        portal = PortalProcess.compiled(DATA, settings, QUICK_TO_START);
        site = portal.address();
    }

    @AfterAll
    static void stop() throws IOException {
        portal.close();
        database.close();
    }

    @Test
    void thePortalTellsWhetherItLivesAndIsReadyAndNoMore() throws Exception {
        for (var path : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
            assertThat(management(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(management("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        for (var path :
                List.of("", "/env", "/heapdump", "/loggers", "/health/db", "/health/readiness/db", "/metrics")) {
            assertThat(management("/actuator" + path).statusCode()).as(path).isEqualTo(404);
        }
        var stop = HttpRequest.newBuilder(URI.create("http://localhost:" + FIGURES + "/actuator/shutdown"));
        assertThat(send(stop.POST(BodyPublishers.noBody())).statusCode()).isBetween(400, 499);
    }

    @Test
    void nothingOfItIsToldToVisitors() throws Exception {
        for (var path : List.of("/actuator", "/actuator/health", "/actuator/health/liveness", "/actuator/prometheus")) {
            var answer = send(HttpRequest.newBuilder(URI.create(site + path)));
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).doesNotContain("\"status\"", "jvm_memory");
        }
    }

    @Test
    void figuresAreAboutThePortalAndNotAboutPeople() throws Exception {
        assertThat(send(HttpRequest.newBuilder(URI.create(site + "/inloggen/link/" + SECRET)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(URI.create(site + "/inloggen?adres=" + ADDRESS)))
                        .statusCode())
                .isEqualTo(200);

        var figures = management("/actuator/prometheus").body();
        assertThat(figures)
                .contains(
                        "portal_sign_ins_total{outcome=\"refused\",way=\"password\"}",
                        "portal_mails{status=\"waiting\"}",
                        "portal_tabs ",
                        "portal_sessions ",
                        "portal_heap_per_tab_bytes ",
                        "portal_request_queries_count{request=\"page\"}",
                        "hikaricp_connections_active",
                        "http_server_requests_seconds_count",
                        "jvm_memory_used_bytes")
                .doesNotContain(SECRET, ADDRESS, "adres");
        assertThat(Pattern.compile(" uri=\"([^\"]*)\"|,uri=\"([^\"]*)\"")
                        .matcher(figures)
                        .results()
                        .map(MatchResult::group))
                .as("however many pages there are")
                .allMatch(tag -> tag.contains("\"/**\"") || tag.contains("\"UNKNOWN\""));
        assertThat(portal.log()).doesNotContain(SECRET, ADDRESS);
    }

    @Test
    void eachRequestHasANumber() throws Exception {
        var page = URI.create(site + "/inloggen");
        assertThat(numberOf(send(HttpRequest.newBuilder(page)))).matches("[2-9a-z]{8}");
        assertThat(numberOf(send(HttpRequest.newBuilder(page).header("X-Request-Id", "from-proxy-1"))))
                .isEqualTo("from-proxy-1");
        assertThat(numberOf(send(HttpRequest.newBuilder(page).header("X-Request-Id", "{\"all\": \"is well\"}"))))
                .matches("[2-9a-z]{8}");
    }

    @Test
    void withoutADatabaseThePortalLivesAndIsNotReadyAndTheLogLeadsFromPersonToRequest() throws Exception {
        Signals.freeze(database.process());
        try {
            var trouble = send(HttpRequest.newBuilder(URI.create(site + "/inloggen/link/" + SECRET))
                    .header("X-Request-Id", "from-proxy-2"));
            assertThat(trouble.statusCode()).isEqualTo(500);
            assertThat(numberOf(trouble)).isEqualTo("from-proxy-2");
            var line = portal.log()
                    .lines()
                    .filter(it -> it.contains("\"message\":\"Incident "))
                    .findFirst()
                    .orElseThrow();
            assertThat(line).contains("\"request\":\"from-proxy-2\"").containsPattern(INCIDENT);

            assertThat(management("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(management("/actuator/prometheus").statusCode()).isEqualTo(200);
            var notReady = management("/actuator/health/readiness");
            assertThat(notReady.statusCode()).isEqualTo(503);
            assertThat(notReady.body()).isEqualTo("{\"status\":\"DOWN\"}");
            assertThat(portal.log()).doesNotContain(SECRET, ADDRESS);
        } finally {
            Signals.thaw(database.process());
        }
    }

    private static HttpResponse<String> management(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + FIGURES + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }

    private static String numberOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }
}
