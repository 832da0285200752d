package nl.floreynwijk.packaging;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.PortalProcess;
import nl.floreynwijk.base.persistence.ExternalDatabase;

/** Lets a package start, be visited and stop, while Java takes down what it needs for that: its start-up cache. */
public final class TrainingRun {

    private static final List<String> VISITED = List.of("/", "/inloggen", "/styles/portal.css", "/logo");

    private TrainingRun() {}

    /** Takes the folder of the package, and leaves {@code portal.aot} in it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        var cache = folder.resolve("portal.aot");
        Files.deleteIfExists(cache);
        try (var database = ExternalDatabase.empty("package")) {
            var environment = new HashMap<>(database.environment());
            environment.put("JDK_JAVA_OPTIONS", options(cache));
            visit(folder, environment);
        }
        if (Files.notExists(cache)) {
            throw new IllegalStateException("Java left no cache at " + cache);
        }
    }

    /**
     * Simply compiled: what was compiled in full here would be so at the beginning of each start, which costs more than
     * all the rest of it. A portal at work still compiles in full what it does often.
     */
    private static String options(Path cache) {
        return "\"-XX:AOTCacheOutput=%s\" -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr"
                .formatted(cache);
    }

    private static void visit(Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        try (var portal = PortalProcess.packaged(folder, folder.resolveSibling("package-data"), environment);
                var visitor = HttpClient.newHttpClient()) {
            var address = portal.address();
            for (var path : VISITED) {
                var answer = visitor.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("%s answers %d".formatted(path, answer.statusCode()));
                }
            }
        }
    }
}
