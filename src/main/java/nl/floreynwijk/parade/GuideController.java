package nl.floreynwijk.parade;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.attachments.Attachment;
import nl.floreynwijk.attachments.AttachmentAnswer;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.base.ui.OwnScripts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The market for visitors: a page, the same as data, and its pictures. It opens no session, and says that it may be kept for a
 * minute, so that a street full of phones asks for little.
 */
@Controller
@PreAuthorize("permitAll()")
class GuideController {

    static final String PAGE = "/parade";
    static final String DATA = PAGE + "/gegevens.json";
    static final String PHOTO = PAGE + "/foto/{booking}";
    static final String DRAWING = PAGE + "/tekening/{picture}";

    private static final MediaType HTML = new MediaType("text", "html", UTF_8);
    private static final MediaType DATA_TYPE = new MediaType("application", "ld+json", UTF_8);
    private static final Duration SHORT = Duration.ofMinutes(1);
    private static final Duration LONG = Duration.ofDays(1);
    private static final String POLICY = OwnScripts.EVERYWHERE + "; default-src 'self'";

    private final ParadeGuides guides;
    private final GuidePage page;
    private final GuideData data;

    GuideController(ParadeGuides guides, GuidePage page, GuideData data) {
        this.guides = guides;
        this.page = page;
        this.data = data;
    }

    @GetMapping(PAGE)
    ResponseEntity<byte[]> page(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String taal) {
        var chosen = Languages.spoken(taal);
        var language = chosen.orElseGet(() -> Languages.of(request));
        var html = page.of(request, guides.now(), GuideSearch.of(zoek, soort, dag), language, chosen);
        return answer(HTML, html);
    }

    @GetMapping(DATA)
    ResponseEntity<byte[]> data() {
        return guides.now().map(it -> answer(DATA_TYPE, data.of(it))).orElseGet(() -> ResponseEntity.notFound()
                .build());
    }

    /** Whoever has it already is only told so. */
    private static ResponseEntity<byte[]> answer(MediaType type, String text) {
        var bytes = text.getBytes(UTF_8);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(SHORT).cachePublic())
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .header("Content-Security-Policy", POLICY)
                .body(bytes);
    }

    @GetMapping(PHOTO)
    ResponseEntity<byte[]> photo(@PathVariable String booking) {
        return picture(idIn(booking).map(BookingId::new).flatMap(guides::photo), SHORT);
    }

    @GetMapping(DRAWING)
    ResponseEntity<byte[]> drawing(@PathVariable String picture) {
        return picture(idIn(picture).map(AttachmentId::new).flatMap(guides::drawing), LONG);
    }

    /** As any picture that was kept, but for everybody and for a while. */
    private static ResponseEntity<byte[]> picture(Optional<Attachment> picture, Duration kept) {
        return picture.map(AttachmentAnswer::of)
                .map(it -> ResponseEntity.ok()
                        .headers(headers -> headers.putAll(it.getHeaders()))
                        .cacheControl(CacheControl.maxAge(kept).cachePublic())
                        .body(it.getBody()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<UUID> idIn(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
