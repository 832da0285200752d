package nl.floreynwijk.blockbudget;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.documents.HeldFile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Hands the office the paper forms of a round. Printing gives votes new codes, so it is asked for with a form of the page,
 * which no other site can send; what it refuses it says in a sentence.
 */
@Controller
class PaperFormsController {

    static final String FORMS = "/kantoor/stemrondes/{round}/stemformulieren.pdf";

    private static final MediaType SENTENCE = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final PaperForms forms;
    private final Accounts accounts;
    private final I18NProvider texts;

    PaperFormsController(PaperForms forms, Accounts accounts, I18NProvider texts) {
        this.forms = forms;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** Without a vote, a form for each that has none yet; else a new one for that vote. */
    @PostMapping(FORMS)
    @RolesAllowed(Roles.COORDINATOR)
    ResponseEntity<?> print(@PathVariable String round, @RequestParam(defaultValue = "") String stem)
            throws IOException {
        var id = parsed(RoundId::of, round);
        var voter = parsed(VoterId::of, stem);
        if (id.isEmpty() || (voter.isEmpty() && !stem.isEmpty())) {
            return refused(HttpStatus.BAD_REQUEST, "blockbudget.paper.file.not-understood");
        }
        try (var file = HeldFile.empty()) {
            var result = voter.isPresent()
                    ? forms.printAnew(id.get(), voter.get(), file.out())
                    : forms.print(id.get(), file.out());
            return switch (result) {
                case PaperFormsResult.Printed _ -> file.handOver(MediaType.APPLICATION_PDF, "stemformulieren.pdf");
                case PaperFormsResult.NothingToPrint() ->
                    refused(HttpStatus.CONFLICT, "blockbudget.paper.file.nothing");
                case PaperFormsResult.VotedAlready _ -> refused(HttpStatus.CONFLICT, "blockbudget.paper.file.voted");
                case PaperFormsResult.NotNow() -> refused(HttpStatus.CONFLICT, "blockbudget.paper.file.not-now");
                case PaperFormsResult.TooOften(var wait) ->
                    refused(HttpStatus.TOO_MANY_REQUESTS, "blockbudget.paper.file.too-often", RateLimits.minutes(wait));
            };
        }
    }

    private static <T> Optional<T> parsed(Function<String, T> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private ResponseEntity<?> refused(HttpStatus status, String key, Object... values) {
        return ResponseEntity.status(status)
                .contentType(SENTENCE)
                .cacheControl(CacheControl.noStore())
                .body(texts.getTranslation(key, accounts.mine().language(), values));
    }
}
