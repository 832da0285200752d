package nl.floreynwijk.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.floreynwijk.BrowserSteps;

/** What Chromium gets over the line when somebody opens the portal, counted where it passes. */
final class FirstVisit extends BrowserSteps implements AutoCloseable {

    private final Playwright playwright = playwright();
    private final Browser browser = launch(playwright);

    /**
     * What one visit took.
     *
     * @param bytes with headers, packed as they came, for the page and for what it keeps for when it is offline
     * @param requests those that reached the portal
     * @param heaviest the largest answers, for whoever wants to know where the bytes go
     */
    record Traffic(long bytes, int requests, String heaviest) {}

    /** The first visit of somebody who never was here, and the second one. */
    List<Traffic> visitTwice(String portal) throws IOException {
        try (var wire = new Wire(portal);
                var somebody = browser.newContext(new NewContextOptions().setLocale("nl"))) {
            return List.of(visit(somebody, wire), visit(somebody, wire));
        }
    }

    private static Traffic visit(BrowserContext somebody, Wire wire) {
        var page = somebody.newPage();
        var sizes = new LinkedHashMap<String, Double>();
        listen(somebody.newCDPSession(page), sizes);
        page.navigate(wire.address());
        page.locator("h1").waitFor();
        settle(page);
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.close();
        return new Traffic(wire.takeBytes(), wire.takeRequests(), heaviest(sizes));
    }

    /** Chromium knows what it was that came; the wire knows only how much. */
    private static void listen(CDPSession chromium, Map<String, Double> sizes) {
        var names = new HashMap<String, String>();
        chromium.on("Network.responseReceived", it -> names.put(text(it, "requestId"), nameIn(it)));
        chromium.on(
                "Network.loadingFinished",
                it -> sizes.merge(
                        names.getOrDefault(text(it, "requestId"), "?"),
                        it.get("encodedDataLength").getAsDouble(),
                        Double::sum));
        chromium.send("Network.enable");
    }

    private static String text(JsonObject message, String name) {
        return message.get(name).getAsString();
    }

    private static String nameIn(JsonObject message) {
        var response = message.getAsJsonObject("response");
        var headers = response.getAsJsonObject("headers");
        var packed = headers.has("Content-Encoding") ? " (" + text(headers, "Content-Encoding") + ")" : "";
        return text(response, "url").replaceFirst("^.*/", "").replaceFirst("\\?.*", "") + packed;
    }

    private static String heaviest(Map<String, Double> sizes) {
        return sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(6)
                .map(it -> it.getKey() + " " + Figure.plain(it.getValue() / 1000) + " kB")
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
