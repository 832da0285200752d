package nl.floreynwijk.rad;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the result of an evening as a file: to members, and to a host that of every run, with its votes. */
@Controller
class RadFilesController {

    static final String OFFICE = "/kantoor/rad/{evening}/uitslag";
    static final String MEMBERS = "/rad/uitslag/{evening}/uitslag";

    private static final MediaType OF_TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType OF_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final RadResults results;
    private final RadResultFiles files;
    private final EveningFiles handing;

    RadFilesController(RadResults results, RadResultFiles files, EveningFiles handing) {
        this.results = results;
        this.files = files;
        this.handing = handing;
    }

    @GetMapping(OFFICE + ".pdf")
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
    ResponseEntity<?> pdf(@PathVariable String evening, @RequestParam Optional<String> poging) throws IOException {
        return handing.answer(() -> ofRun(evening, poging), this::writePdf, MediaType.APPLICATION_PDF, "uitslag.pdf");
    }

    @GetMapping(OFFICE + ".csv")
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
    ResponseEntity<?> csv(@PathVariable String evening, @RequestParam Optional<String> poging) throws IOException {
        return handing.answer(() -> ofRun(evening, poging), files::writeCsv, OF_CSV, "uitslag.csv");
    }

    @GetMapping(OFFICE + ".pb")
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
    ResponseEntity<?> ballots(@PathVariable String evening, @RequestParam Optional<String> poging) throws IOException {
        return handing.answer(
                () -> idIn(evening).flatMap(it -> results.ballots(it, number(poging))),
                (text, _, out) -> out.write(text.getBytes(StandardCharsets.UTF_8)),
                OF_TEXT,
                "munten.pb");
    }

    @GetMapping(MEMBERS + ".pdf")
    @RolesAllowed(Roles.MEMBER)
    ResponseEntity<?> pdf(@PathVariable String evening) throws IOException {
        return handing.answer(
                () -> idIn(evening).flatMap(results::of), this::writePdf, MediaType.APPLICATION_PDF, "uitslag.pdf");
    }

    @GetMapping(MEMBERS + ".csv")
    @RolesAllowed(Roles.MEMBER)
    ResponseEntity<?> csv(@PathVariable String evening) throws IOException {
        return handing.answer(() -> idIn(evening).flatMap(results::of), files::writeCsv, OF_CSV, "uitslag.csv");
    }

    private Optional<RunOutcome> ofRun(String evening, Optional<String> number) {
        return idIn(evening).flatMap(it -> results.ofRun(it, number(number)));
    }

    private static Optional<EveningId> idIn(String text) {
        try {
            return Optional.of(EveningId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(Optional<String> text) {
        return text.filter(it -> it.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    private void writePdf(RunOutcome outcome, Locale language, OutputStream out) throws IOException {
        out.write(files.pdf(outcome, language));
    }
}
