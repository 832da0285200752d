package nl.floreynwijk.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * One person's browser, as far as the portal can tell: cookies, an address of its own, and tabs that speak Flow's
 * protocol. It runs no script and draws nothing, so that hundreds of people fit in a benchmark.
 */
public final class UidlBrowser {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final URI portal;
    private final String address;
    private final CookieManager cookies = new CookieManager();

    /**
     * A browser that has visited nothing.
     *
     * @param number gives it an address of its own in the range for benchmarks (RFC 2544): the portal counts visits per
     *     address
     */
    public UidlBrowser(String portal, int number) {
        this.portal = URI.create(portal + "/");
        this.address = "198.18.%d.%d".formatted(number / 250, number % 250 + 1);
    }

    /**
     * Opens a page in a new tab.
     *
     * @param heading what its heading of the first level says: any other page is a refusal
     */
    public UidlTab open(String path, String heading) {
        return UidlTab.opened(this, path, heading);
    }

    /** Follows a one-time link to its end, and gives the page it leads to. */
    public String signIn(String link) {
        var tab = open(link, "Inloggen");
        return tab.clickAndLeave(tab.find("vaadin-button", "Ja, log mij in"));
    }

    /** Asks for something that is no page of the application, such as a picture. */
    public UidlReply fetch(String path) {
        var answer = get(path);
        if (answer.status() != 200) {
            throw new UidlException(path + " was answered with " + answer.status());
        }
        return answer.cost();
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)).header("Accept-Language", "nl"), path);
    }

    Answer post(String path, String body) {
        return send(
                HttpRequest.newBuilder(portal.resolve(path))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(body)),
                path);
    }

    /** A status, where a redirect leads, the body as text, and its cost. */
    record Answer(int status, Optional<String> location, String body, UidlReply cost) {}

    private Answer send(HttpRequest.Builder request, String path) {
        try {
            request.header("Accept-Encoding", "gzip")
                    .header("X-Forwarded-For", address)
                    .timeout(PATIENCE);
            cookies.get(portal, Map.of()).getOrDefault("Cookie", List.of()).forEach(it -> request.header("Cookie", it));
            var began = System.nanoTime();
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            var took = Duration.ofNanos(System.nanoTime() - began);
            cookies.put(portal, response.headers().map());
            var body = unpacked(response);
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location"),
                    new String(body, StandardCharsets.UTF_8),
                    new UidlReply(response.body().length, body.length, took));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UidlException(path + " was interrupted");
        }
    }

    private static byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
        if (!response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return response.body();
        }
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return gzip.readAllBytes();
        }
    }
}
