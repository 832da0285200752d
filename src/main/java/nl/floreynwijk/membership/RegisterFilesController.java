package nl.floreynwijk.membership;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.places.BlockId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands the office its lists: as files for other programs, and to print. What it refuses it says in a sentence. */
@Controller
class RegisterFilesController {

    static final String CSV = "/kantoor/leden.csv";
    static final String XLSX = "/kantoor/leden.xlsx";
    static final String FIGURES_CSV = "/kantoor/ledencijfers.csv";
    static final String FIGURES_XLSX = "/kantoor/ledencijfers.xlsx";
    static final String EXTRACT = "/kantoor/ledenregister.pdf";
    static final String DOOR_LIST = "/kantoor/blokken/{block}.pdf";

    private static final MediaType OF_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType OF_XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final RegisterExports exports;
    private final RegisterPapers papers;
    private final FigureExports figures;
    private final FileAnswers answers;
    private final Clock clock;

    RegisterFilesController(
            RegisterExports exports, RegisterPapers papers, FigureExports figures, FileAnswers answers, Clock clock) {
        this.exports = exports;
        this.papers = papers;
        this.figures = figures;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping(CSV)
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
    ResponseEntity<?> csv(@RequestParam MultiValueMap<String, String> parameters) throws IOException {
        return members(FileKind.CSV, parameters, OF_CSV, "leden-" + today() + ".csv");
    }

    @GetMapping(XLSX)
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
    ResponseEntity<?> xlsx(@RequestParam MultiValueMap<String, String> parameters) throws IOException {
        return members(FileKind.XLSX, parameters, OF_XLSX, "leden-" + today() + ".xlsx");
    }

    private ResponseEntity<?> members(
            FileKind kind, MultiValueMap<String, String> parameters, MediaType type, String name) throws IOException {
        var wanted = RegisterAddress.read(parameters);
        if (wanted.isEmpty()) {
            return answers.refused(HttpStatus.BAD_REQUEST, "membership.file.not-understood");
        }
        var filter = wanted.get().filter();
        var order = wanted.get().order();
        return answers.file(out -> exports.write(kind, filter, order, out), type, name);
    }

    @GetMapping(FIGURES_CSV)
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
    ResponseEntity<?> figuresCsv(@RequestParam(defaultValue = "") String op) throws IOException {
        return figures(FileKind.CSV, op, OF_CSV, ".csv");
    }

    @GetMapping(FIGURES_XLSX)
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
    ResponseEntity<?> figuresXlsx(@RequestParam(defaultValue = "") String op) throws IOException {
        return figures(FileKind.XLSX, op, OF_XLSX, ".xlsx");
    }

    private ResponseEntity<?> figures(FileKind kind, String text, MediaType type, String ending) throws IOException {
        var day = parsed(RegisterAddress::day, text);
        if (day.isEmpty()) {
            return answers.refused(HttpStatus.BAD_REQUEST, "membership.file.which-day");
        }
        var name = "ledencijfers-" + day.get() + ending;
        return answers.file(out -> figures.write(kind, day.get(), out), type, name);
    }

    @GetMapping(EXTRACT)
    @RolesAllowed(Roles.BOARD)
    ResponseEntity<?> extract(@RequestParam(defaultValue = "") String op) throws IOException {
        var day = parsed(RegisterAddress::day, op);
        if (day.isEmpty()) {
            return answers.refused(HttpStatus.BAD_REQUEST, "membership.file.which-day");
        }
        var name = "ledenregister-" + day.get() + ".pdf";
        return answers.file(out -> papers.extract(day.get(), out), MediaType.APPLICATION_PDF, name);
    }

    @GetMapping(DOOR_LIST)
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    ResponseEntity<?> doorList(@PathVariable String block) throws IOException {
        var id = parsed(BlockId::of, block);
        if (id.isEmpty()) {
            return answers.refused(HttpStatus.BAD_REQUEST, "membership.file.no-such-block");
        }
        var name = "bloklijst-" + today() + ".pdf";
        return answers.file(out -> papers.doorList(id.get(), out), MediaType.APPLICATION_PDF, name);
    }

    private static <T> Optional<T> parsed(Function<String, T> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
