package nl.floreynwijk.rad;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.documents.HeldFile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands over files of evenings, so many an hour to a person: nothing is looked up or made for whoever fetched too many. */
@Component
class EveningFiles {

    /** Nobody reads more, and each of them is some work to make. */
    private static final Limit FILES = new Limit("evening-files", 120, Duration.ofHours(1));

    private static final MediaType OF_TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Accounts accounts;
    private final CurrentAccount currentAccount;
    private final RateLimits limits;
    private final I18NProvider texts;

    EveningFiles(Accounts accounts, CurrentAccount currentAccount, RateLimits limits, I18NProvider texts) {
        this.accounts = accounts;
        this.currentAccount = currentAccount;
        this.limits = limits;
        this.texts = texts;
    }

    /** Writes what was found. */
    interface Writing<T> {
        void write(T found, Locale language, OutputStream out) throws IOException;
    }

    /** What is not there and what is not theirs to see look alike. */
    <T> ResponseEntity<?> answer(Supplier<Optional<T>> finding, Writing<T> writing, MediaType type, String name)
            throws IOException {
        var wait = limits.exceeded(FILES, currentAccount.id().toString());
        if (wait.isPresent()) {
            return tooOften(wait.get());
        }
        var found = finding.get();
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        try (var file = HeldFile.empty()) {
            writing.write(found.get(), accounts.mine().language(), file.out());
            return file.handOver(type, name);
        }
    }

    private ResponseEntity<?> tooOften(Duration wait) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1))
                .contentType(OF_TEXT)
                .cacheControl(CacheControl.noStore())
                .body(texts.getTranslation(
                        "rad.result.file.too-often", accounts.mine().language(), RateLimits.minutes(wait)));
    }
}
