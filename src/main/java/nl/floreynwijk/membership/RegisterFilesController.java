package nl.floreynwijk.membership;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.places.BlockId;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
    static final String EXTRACT = "/kantoor/ledenregister.pdf";
    static final String DOOR_LIST = "/kantoor/blokken/{block}.pdf";

    private static final MediaType OF_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType OF_XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType SENTENCE = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final RegisterExports exports;
    private final RegisterPapers papers;
    private final Accounts accounts;
    private final I18NProvider texts;
    private final Clock clock;

    RegisterFilesController(
            RegisterExports exports, RegisterPapers papers, Accounts accounts, I18NProvider texts, Clock clock) {
        this.exports = exports;
        this.papers = papers;
        this.accounts = accounts;
        this.texts = texts;
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
            return refused(HttpStatus.BAD_REQUEST, "membership.file.not-understood");
        }
        var filter = wanted.get().filter();
        var order = wanted.get().order();
        return file(out -> exports.write(kind, filter, order, out), type, name);
    }

    @GetMapping(EXTRACT)
    @RolesAllowed(Roles.BOARD)
    ResponseEntity<?> extract(@RequestParam(defaultValue = "") String op) throws IOException {
        var day = parsed(RegisterAddress::day, op);
        if (day.isEmpty()) {
            return refused(HttpStatus.BAD_REQUEST, "membership.file.which-day");
        }
        var name = "ledenregister-" + day.get() + ".pdf";
        return file(out -> papers.extract(day.get(), out), MediaType.APPLICATION_PDF, name);
    }

    @GetMapping(DOOR_LIST)
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    ResponseEntity<?> doorList(@PathVariable String block) throws IOException {
        var id = parsed(BlockId::of, block);
        if (id.isEmpty()) {
            return refused(HttpStatus.BAD_REQUEST, "membership.file.no-such-block");
        }
        var name = "bloklijst-" + today() + ".pdf";
        return file(out -> papers.doorList(id.get(), out), MediaType.APPLICATION_PDF, name);
    }

    private static <T> Optional<T> parsed(Function<String, T> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /**
     * What is written goes out when it is whole and in the audit trail. Until then it is in a file without a name, which
     * is gone with whoever holds it: a slow line keeps no connection to the database, and a crash leaves nothing behind.
     */
    private ResponseEntity<?> file(Writing writing, MediaType type, String name) throws IOException {
        var content = FileChannel.open(
                Files.createTempFile("portal-", ".list"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        var handedOver = false;
        try {
            var answer = answer(writing.to(Channels.newOutputStream(content)), content, type, name);
            handedOver = answer.getStatusCode().is2xxSuccessful();
            return answer;
        } finally {
            if (!handedOver) {
                content.close();
            }
        }
    }

    private ResponseEntity<?> answer(FileResult result, FileChannel content, MediaType type, String name)
            throws IOException {
        return switch (result) {
            case FileResult.Written _ -> download(content, type, name);
            case FileResult.TooMany(var most) ->
                refused(HttpStatus.CONTENT_TOO_LARGE, "membership.file.too-many", most);
            case FileResult.TooOften(var wait) ->
                refused(HttpStatus.TOO_MANY_REQUESTS, "membership.file.too-often", RateLimits.minutes(wait));
            case FileResult.NotADay(var first, var last) ->
                refused(HttpStatus.BAD_REQUEST, "membership.file.not-a-day", said(first), said(last));
            case FileResult.NoSuchBlock() -> refused(HttpStatus.NOT_FOUND, "membership.file.no-such-block");
        };
    }

    private static ResponseEntity<?> download(FileChannel content, MediaType type, String name) throws IOException {
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(content.size())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new InputStreamResource(Channels.newInputStream(content.position(0))));
    }

    private ResponseEntity<?> refused(HttpStatus status, String key, Object... values) {
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

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    /** Writes a list, unless it is refused. */
    private interface Writing {

        FileResult to(OutputStream out) throws IOException;
    }
}
