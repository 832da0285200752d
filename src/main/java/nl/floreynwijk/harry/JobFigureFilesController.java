package nl.floreynwijk.harry;

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

/** Hands the office the figures of jobs as a file; without a period that it knows, those of this year. */
@Controller
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
class JobFigureFilesController {

    static final String CSV = "/kantoor/klussencijfers.csv";
    static final String XLSX = "/kantoor/klussencijfers.xlsx";

    private static final MediaType OF_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType OF_XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final JobFigureFiles files;

    JobFigureFilesController(JobFigureFiles files) {
        this.files = files;
    }

    @GetMapping(CSV)
    ResponseEntity<?> csv(@RequestParam(defaultValue = "") String over) throws IOException {
        var period = periodIn(over);
        try (var file = HeldFile.empty()) {
            files.writeCsv(period, file.out());
            return file.handOver(OF_CSV, name(period, "csv"));
        }
    }

    @GetMapping(XLSX)
    ResponseEntity<?> xlsx(@RequestParam(defaultValue = "") String over) throws IOException {
        var period = periodIn(over);
        try (var file = HeldFile.empty()) {
            files.writeXlsx(period, file.out());
            return file.handOver(OF_XLSX, name(period, "xlsx"));
        }
    }

    private static FigurePeriod periodIn(String over) {
        return FigurePeriod.of(over).orElse(FigurePeriod.THIS_YEAR);
    }

    /** Such as {@code klussencijfers-vorig-jaar.csv}. */
    private static String name(FigurePeriod period, String type) {
        return "klussencijfers-%s.%s".formatted(period.code(), type);
    }
}
