package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.documents.HeldFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands the office the figures of a season as a file; without a year that it knows, those of this year. */
@Controller
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
class GreenFigureFilesController {

    static final String CSV = "/kantoor/groen/cijfers.csv";
    static final String XLSX = "/kantoor/groen/cijfers.xlsx";

    private static final MediaType OF_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType OF_XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final GreenFigureFiles files;
    private final GreenFigures figures;

    GreenFigureFilesController(GreenFigureFiles files, GreenFigures figures) {
        this.files = files;
        this.figures = figures;
    }

    @GetMapping(CSV)
    ResponseEntity<?> csv(@RequestParam(defaultValue = "") String jaar) throws IOException {
        var year = yearIn(jaar);
        try (var file = HeldFile.empty()) {
            files.writeCsv(year, file.out());
            return file.handOver(OF_CSV, name(year, "csv"));
        }
    }

    @GetMapping(XLSX)
    ResponseEntity<?> xlsx(@RequestParam(defaultValue = "") String jaar) throws IOException {
        var year = yearIn(jaar);
        try (var file = HeldFile.empty()) {
            files.writeXlsx(year, file.out());
            return file.handOver(OF_XLSX, name(year, "xlsx"));
        }
    }

    private int yearIn(String typed) {
        return typed.matches("\\d{4}")
                ? figures.of(Integer.parseInt(typed)).year()
                : figures.now().year();
    }

    /** Such as {@code groencijfers-2026.csv}. */
    private static String name(int year, String type) {
        return "groencijfers-%d.%s".formatted(year, type);
    }
}
