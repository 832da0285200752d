package nl.floreynwijk.blockbudget;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.documents.HeldFile;
import nl.floreynwijk.documents.PdfPages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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

    /** Nobody reads more, and each of them is some work to make. */
    private static final Limit FILES = new Limit("result-files", 120, Duration.ofHours(1));

    private static final MediaType OF_TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Results results;
    private final ResultMinutes minutes;
    private final Accounts accounts;
    private final CurrentAccount currentAccount;
    private final RateLimits limits;
    private final PdfPages pages;
    private final I18NProvider texts;

    ResultFilesController(
            Results results,
            ResultMinutes minutes,
            Accounts accounts,
            CurrentAccount currentAccount,
            RateLimits limits,
            PdfPages pages,
            I18NProvider texts) {
        this.results = results;
        this.minutes = minutes;
        this.accounts = accounts;
        this.currentAccount = currentAccount;
        this.limits = limits;
        this.pages = pages;
        this.texts = texts;
    }

    /** Makes a file and hands it out. */
    private interface Download {
        ResponseEntity<?> start() throws IOException;
    }

    @GetMapping(BALLOTS)
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<?> ballots(@PathVariable String round) throws IOException {
        var id = idIn(round);
        return limited(() -> handOver(bytes(results.ballots(id)), OF_TEXT, Results.fileName(id)));
    }

    @GetMapping(ACCOUNT)
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<?> account(@PathVariable String round) throws IOException {
        var id = idIn(round);
        return limited(
                () -> handOver(bytes(results.account(id)), MediaType.APPLICATION_JSON, "stemronde-" + id + ".json"));
    }

    @GetMapping(MINUTES)
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<?> minutes(@PathVariable String round) throws IOException {
        var id = idIn(round);
        return limited(() -> handOver(minutes(id), MediaType.APPLICATION_PDF, "uitslag-" + id + ".pdf"));
    }

    private byte[] minutes(RoundId id) {
        var language = language();
        return minutes.of(id, language)
                .map(it -> pages.render("blockbudget/minutes", language, it))
                .orElseThrow(ResultFilesController::notFound);
    }

    private ResponseEntity<?> limited(Download download) throws IOException {
        var wait = limits.exceeded(FILES, currentAccount.id().toString());
        return wait.isPresent() ? tooOften(wait.get()) : download.start();
    }

    private ResponseEntity<?> tooOften(Duration wait) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1))
                .contentType(OF_TEXT)
                .cacheControl(CacheControl.noStore())
                .body(texts.getTranslation("blockbudget.result.file.too-often", language(), RateLimits.minutes(wait)));
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
