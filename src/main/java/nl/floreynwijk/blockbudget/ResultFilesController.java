package nl.floreynwijk.blockbudget;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.documents.HeldFile;
import nl.floreynwijk.documents.PdfPages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out what came of a round: the account for everybody in the room, the ballots for those who watch over the count. */
@Controller
class ResultFilesController {

    static final String BALLOTS = "/stemkamer/{round}/stemmen.pb";
    static final String ACCOUNT = "/stemkamer/{round}/uitslag.json";
    static final String MINUTES = "/stemkamer/{round}/uitslag.pdf";

    private static final MediaType OF_TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Results results;
    private final ResultMinutes minutes;
    private final Accounts accounts;
    private final PdfPages pages;

    ResultFilesController(Results results, ResultMinutes minutes, Accounts accounts, PdfPages pages) {
        this.results = results;
        this.minutes = minutes;
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping(BALLOTS)
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<?> ballots(@PathVariable String round) throws IOException {
        var id = idIn(round);
        return handOver(bytes(results.ballots(id)), OF_TEXT, Results.fileName(id));
    }

    @GetMapping(ACCOUNT)
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<?> account(@PathVariable String round) throws IOException {
        var id = idIn(round);
        return handOver(bytes(results.account(id)), MediaType.APPLICATION_JSON, "stemronde-" + id + ".json");
    }

    @GetMapping(MINUTES)
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<?> minutes(@PathVariable String round) throws IOException {
        var id = idIn(round);
        var language = language();
        var pdf = minutes.of(id, language).map(it -> pages.render("blockbudget/minutes", language, it));
        return handOver(
                pdf.orElseThrow(ResultFilesController::notFound), MediaType.APPLICATION_PDF, "uitslag-" + id + ".pdf");
    }

    private Locale language() {
        return accounts.mine().language();
    }

    private static byte[] bytes(Optional<String> text) {
        return text.map(it -> it.getBytes(StandardCharsets.UTF_8)).orElseThrow(ResultFilesController::notFound);
    }

    /** What is not there and what is not theirs to see look alike. */
    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static RoundId idIn(String text) {
        try {
            return RoundId.of(text);
        } catch (IllegalArgumentException noId) {
            throw notFound();
        }
    }

    private static ResponseEntity<?> handOver(byte[] content, MediaType type, String name) throws IOException {
        try (var file = HeldFile.empty()) {
            file.out().write(content);
            return file.handOver(type, name);
        }
    }
}
