package nl.floreynwijk.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the package's NOTICE: our own words, and everything that its bills of materials list, with its licence. */
public final class Notice {

    private static final JsonMapper JSON = new JsonMapper();

    private Notice() {}

    /** Takes the file with our own words, and the folder of the package. */
    public static void main(String[] arguments) throws IOException {
        var ownWords = Path.of(arguments[0]);
        var folder = Path.of(arguments[1]);
        var lines = new ArrayList<>(Files.readAllLines(ownWords));
        lines.addAll(chapter("Java libraries", folder.resolve("sbom.json")));
        lines.addAll(chapter("npm packages", folder.resolve("sbom-frontend.json")));
        Files.write(folder.resolve("NOTICE"), lines);
    }

    private static List<String> chapter(String title, Path billOfMaterials) {
        var components = JSON.readTree(billOfMaterials.toFile()).path("components");
        if (components.isEmpty()) {
            throw new IllegalStateException("Nothing is listed in " + billOfMaterials);
        }
        var lines = new ArrayList<>(List.of("", title, ""));
        components.valueStream().map(Notice::line).sorted().distinct().forEach(lines::add);
        return lines;
    }

    private static String line(JsonNode component) {
        var name = Stream.of("group", "name", "version")
                .map(it -> component.path(it).asString(""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
        return name + ": " + licences(component);
    }

    private static String licences(JsonNode component) {
        var licences = component
                .path("licenses")
                .valueStream()
                .map(Notice::licence)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" or "));
        if (licences.isEmpty()) {
            throw new IllegalStateException("No licence is known of " + component.path("bom-ref"));
        }
        return licences;
    }

    private static String licence(JsonNode entry) {
        var licence = entry.path("license");
        var known = Stream.of(licence.path("id"), licence.path("name"), entry.path("expression"));
        return known.map(it -> it.asString(""))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }
}
