package nl.floreynwijk.base.ui;

import static java.util.Map.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.i18n.Languages;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sign of the co-operative, and what a phone has to know to put the portal on its home screen. */
@RestController
@PreAuthorize("permitAll()")
class BrandController {

    static final String LEAF = "#1f5a3c";
    static final String NIGHT = "#141a16";
    static final String PAPER = "#faf6ed";

    private static final long LARGEST_LOGO = 512L * 1024;
    private static final Resource SIGN = new ClassPathResource("META-INF/resources/icons/sign.svg");
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final MediaType MANIFEST = MediaType.valueOf("application/manifest+json");

    private final Cooperative cooperative;
    private final Resource logo;

    BrandController(Cooperative cooperative) {
        this.cooperative = cooperative;
        logo = cooperative.logo() == null ? SIGN : own(Path.of(cooperative.logo()));
    }

    private static Resource own(Path file) {
        var name = file.toString();
        if (!name.endsWith(".svg") && !name.endsWith(".png")) {
            throw new IllegalArgumentException("portal.cooperative.logo must be an SVG or PNG file, not " + file);
        }
        var length = file.toFile().length();
        if (!Files.isReadable(file) || length > LARGEST_LOGO) {
            throw new IllegalArgumentException("portal.cooperative.logo cannot be read or is over 512 kB: " + file);
        }
        return new FileSystemResource(file);
    }

    /** An SVG may hold a script: the policy keeps it a picture, even when somebody opens it by itself. */
    @GetMapping("/logo")
    ResponseEntity<Resource> logo() {
        return ResponseEntity.ok()
                .contentType(String.valueOf(logo.getFilename()).endsWith(".svg") ? SVG : MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(logo);
    }

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<Map<String, Object>> manifest() {
        var manifest = Map.<String, Object>ofEntries(
                entry("name", cooperative.name()),
                entry("short_name", cooperative.shortName()),
                entry("lang", Languages.DUTCH.getLanguage()),
                entry("start_url", "/"),
                entry("scope", "/"),
                entry("display", "standalone"),
                entry("background_color", PAPER),
                entry("theme_color", LEAF),
                entry("icons", icons()));
        return ResponseEntity.ok()
                .contentType(MANIFEST)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(manifest);
    }

    private static List<Map<String, String>> icons() {
        return List.of(
                icon("/icons/sign.svg", "any", "image/svg+xml", "any"),
                icon("/icons/sign-192.png", "192x192", "image/png", "any"),
                icon("/icons/sign-512.png", "512x512", "image/png", "any"),
                icon("/icons/sign-maskable-512.png", "512x512", "image/png", "maskable"));
    }

    private static Map<String, String> icon(String source, String sizes, String type, String purpose) {
        return Map.of("src", source, "sizes", sizes, "type", type, "purpose", purpose);
    }
}
