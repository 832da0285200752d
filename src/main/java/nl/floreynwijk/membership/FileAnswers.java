package nl.floreynwijk.membership;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.HeldFile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers whoever asked for a list with the file, or with a sentence in their language about why not. */
@Component
class FileAnswers {

    private static final MediaType SENTENCE = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Accounts accounts;
    private final I18NProvider texts;

    FileAnswers(Accounts accounts, I18NProvider texts) {
        this.accounts = accounts;
        this.texts = texts;
    }

    /** Writes a list, unless it is refused. */
    interface Writing {

        FileResult to(OutputStream out) throws IOException;
    }

    /** What is written goes out when it is whole and in the audit trail. */
    ResponseEntity<?> file(Writing writing, MediaType type, String name) throws IOException {
        try (var file = HeldFile.empty()) {
            return answer(writing.to(file.out()), file, type, name);
        }
    }

    private ResponseEntity<?> answer(FileResult result, HeldFile file, MediaType type, String name) throws IOException {
        return switch (result) {
            case FileResult.Written _ -> file.handOver(type, name);
            case FileResult.TooMany(var most) ->
                refused(HttpStatus.CONTENT_TOO_LARGE, "membership.file.too-many", most);
            case FileResult.TooOften(var wait) ->
                refused(HttpStatus.TOO_MANY_REQUESTS, "membership.file.too-often", RateLimits.minutes(wait));
            case FileResult.NotADay(var first, var last) ->
                refused(HttpStatus.BAD_REQUEST, "membership.file.not-a-day", said(first), said(last));
            case FileResult.NoSuchBlock() -> refused(HttpStatus.NOT_FOUND, "membership.file.no-such-block");
        };
    }

    ResponseEntity<?> refused(HttpStatus status, String key, Object... values) {
        return ResponseEntity.status(status)
                .contentType(SENTENCE)
                .cacheControl(CacheControl.noStore())
                .body(texts.getTranslation(key, language(), values));
    }

    private String said(LocalDate day) {
        return DutchTime.date(day, language());
    }

    private Locale language() {
        return accounts.mine().language();
    }
}
