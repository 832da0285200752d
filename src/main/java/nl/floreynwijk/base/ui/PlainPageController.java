package nl.floreynwijk.base.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers when the application cannot: offline, and for whatever fails before or beside it. */
@RestController
@PreAuthorize("permitAll()")
class PlainPageController implements ErrorController {

    private static final MediaType HTML = MediaType.valueOf("text/html;charset=utf-8");

    private final PlainPage page;

    PlainPageController(PlainPage page) {
        this.page = page;
    }

    /** The service worker keeps this page for when the portal cannot be reached. */
    @GetMapping("/offline")
    ResponseEntity<String> offline() {
        var text = page.of(DisplaySettings.STANDARD, "base.connection.none", List.of("base.connection.none.text"), "");
        text.head().appendElement("script").attr("src", "/scripts/offline.js").attr("defer", true);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(text.outerHtml());
    }

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        var status = status(request);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(words(request, status).outerHtml());
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private Document words(HttpServletRequest request, HttpStatus status) {
        var look = DisplaySettings.of(request);
        if (status.is5xxServerError()) {
            var incident = Incident.report(failure(request, status));
            return page.of(look, "base.wrong", List.of("base.wrong.text", "base.wrong.number"), incident.number());
        }
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> page.of(look, "base.not-allowed", List.of("base.not-allowed.text"), "");
            case TOO_MANY_REQUESTS -> page.of(look, "base.too-busy", List.of("base.too-busy.text"), "");
            default -> page.of(look, "base.not-found", List.of("base.not-found.text"), "");
        };
    }

    private static Throwable failure(HttpServletRequest request, HttpStatus status) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                ? failure
                : new IllegalStateException("Answered with " + status + " and no exception");
    }
}
