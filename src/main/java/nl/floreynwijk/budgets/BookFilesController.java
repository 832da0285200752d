package nl.floreynwijk.budgets;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.HeldFile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands the treasurer and the board the books as files for other programs. What it refuses it says in a sentence. */
@Controller
class BookFilesController {

    static final String CSV = "/kantoor/boekingen.csv";
    static final String XLSX = "/kantoor/boekingen.xlsx";
    static final String JOURNAL = "/kantoor/boekingen.journal";

    private static final MediaType OF_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType OF_TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType OF_XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final BookExports exports;
    private final Accounts accounts;
    private final I18NProvider texts;
    private final Clock clock;

    BookFilesController(BookExports exports, Accounts accounts, I18NProvider texts, Clock clock) {
        this.exports = exports;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(CSV)
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    ResponseEntity<?> csv(@RequestParam(defaultValue = "") String jaar, @RequestParam(defaultValue = "") String potje)
            throws IOException {
        return file(BookFormat.CSV, jaar, potje, OF_CSV, ".csv");
    }

    @GetMapping(XLSX)
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    ResponseEntity<?> xlsx(@RequestParam(defaultValue = "") String jaar, @RequestParam(defaultValue = "") String potje)
            throws IOException {
        return file(BookFormat.XLSX, jaar, potje, OF_XLSX, ".xlsx");
    }

    @GetMapping(JOURNAL)
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    ResponseEntity<?> journal(
            @RequestParam(defaultValue = "") String jaar, @RequestParam(defaultValue = "") String potje)
            throws IOException {
        return file(BookFormat.JOURNAL, jaar, potje, OF_TEXT, ".journal");
    }

    private ResponseEntity<?> file(BookFormat format, String year, String budget, MediaType type, String ending)
            throws IOException {
        var filter = read(year, budget);
        if (filter.isEmpty()) {
            return refused(HttpStatus.BAD_REQUEST, "budgets.export.not-understood");
        }
        try (var file = HeldFile.empty()) {
            return switch (exports.write(format, filter.get(), file.out())) {
                case BookFileResult.Written _ -> file.handOver(type, "boekingen-" + ofWhen(filter.get()) + ending);
                case BookFileResult.TooMany(var most) ->
                    refused(HttpStatus.CONTENT_TOO_LARGE, "budgets.export.too-many", most);
                case BookFileResult.TooOften(var wait) ->
                    refused(HttpStatus.TOO_MANY_REQUESTS, "budgets.export.too-often", RateLimits.minutes(wait));
                case BookFileResult.NoSuchBudget() -> refused(HttpStatus.NOT_FOUND, "budgets.export.no-such-budget");
            };
        }
    }

    private static Optional<BookFilter> read(String year, String budget) {
        try {
            return Optional.of(new BookFilter(
                    Optional.of(year).filter(it -> !it.isEmpty()).map(Integer::valueOf),
                    Optional.of(budget).filter(it -> !it.isEmpty()).map(BudgetId::of)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private String ofWhen(BookFilter filter) {
        var today = DutchTime.day(clock.instant());
        return filter.year().map(it -> it + "-op-" + today).orElse(today.toString());
    }

    private ResponseEntity<?> refused(HttpStatus status, String key, Object... values) {
        return ResponseEntity.status(status)
                .contentType(OF_TEXT)
                .cacheControl(CacheControl.noStore())
                .body(texts.getTranslation(key, accounts.mine().language(), values));
    }
}
