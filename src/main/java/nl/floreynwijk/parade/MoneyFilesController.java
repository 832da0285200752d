package nl.floreynwijk.parade;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.documents.HeldFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands the treasurer the invoices and payments of an edition. */
@Controller
@RolesAllowed(Roles.TREASURER)
class MoneyFilesController {

    static final String CSV = "/kantoor/parade/{edition}/geld/{file}.csv";
    static final String XLSX = "/kantoor/parade/{edition}/geld/{file}.xlsx";

    private static final Map<String, MoneyFiles.Kind> FILES =
            Map.of("facturen", MoneyFiles.Kind.INVOICES, "betalingen", MoneyFiles.Kind.PAYMENTS);

    private static final MediaType OF_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType OF_XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MoneyFiles files;

    MoneyFilesController(MoneyFiles files) {
        this.files = files;
    }

    @GetMapping(CSV)
    ResponseEntity<?> csv(@PathVariable String edition, @PathVariable String file) throws IOException {
        return hand(edition, file, OF_CSV, "csv", (id, kind, held) -> files.writeCsv(id, kind, held.out()));
    }

    @GetMapping(XLSX)
    ResponseEntity<?> xlsx(@PathVariable String edition, @PathVariable String file) throws IOException {
        return hand(edition, file, OF_XLSX, "xlsx", (id, kind, held) -> files.writeXlsx(id, kind, held.out()));
    }

    private interface Writing {
        void write(EditionId edition, MoneyFiles.Kind kind, HeldFile held) throws IOException;
    }

    private static ResponseEntity<?> hand(String edition, String name, MediaType type, String end, Writing writing)
            throws IOException {
        var id = idIn(edition);
        var kind = Optional.ofNullable(FILES.get(name.toLowerCase(Locale.ROOT)));
        if (id.isEmpty() || kind.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        try (var held = HeldFile.empty()) {
            writing.write(id.get(), kind.get(), held);
            return held.handOver(type, name + "." + end);
        }
    }

    private static Optional<EditionId> idIn(String edition) {
        try {
            return Optional.of(EditionId.of(edition));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
