package nl.floreynwijk.parade;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.documents.HeldFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands the organiser the figures of an edition as a file. */
@Controller
@InArea("parade")
@RolesAllowed({Roles.PARADE_ORGANISER, Roles.TREASURER})
class FigureFilesController {

    static final String CSV = "/kantoor/parade/{edition}/cijfers.csv";
    static final String XLSX = "/kantoor/parade/{edition}/cijfers.xlsx";

    private static final MediaType OF_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType OF_XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final FigureFiles files;

    FigureFilesController(FigureFiles files) {
        this.files = files;
    }

    @GetMapping(CSV)
    ResponseEntity<?> csv(@PathVariable String edition) throws IOException {
        var id = idIn(edition);
        try (var file = HeldFile.empty()) {
            return id.isPresent() && files.writeCsv(id.get(), file.out())
                    ? file.handOver(OF_CSV, "marktcijfers.csv")
                    : ResponseEntity.notFound().build();
        }
    }

    @GetMapping(XLSX)
    ResponseEntity<?> xlsx(@PathVariable String edition) throws IOException {
        var id = idIn(edition);
        try (var file = HeldFile.empty()) {
            return id.isPresent() && files.writeXlsx(id.get(), file.out())
                    ? file.handOver(OF_XLSX, "marktcijfers.xlsx")
                    : ResponseEntity.notFound().build();
        }
    }

    private static Optional<EditionId> idIn(String text) {
        try {
            return Optional.of(EditionId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
