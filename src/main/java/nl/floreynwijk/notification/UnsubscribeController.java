package nl.floreynwijk.notification;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where mail programs unsubscribe with one click (RFC 8058). It needs no session and no CSRF token, for the token in
 * the address is the proof; it never tells whether it knows that token.
 */
@RestController
@PreAuthorize("permitAll()")
class UnsubscribeController {

    private static final String ONE_CLICK = "/mail/afmelden/";
    private static final String PAGE = "/afmelden/";

    private final Preferences preferences;

    UnsubscribeController(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Where a mail program posts to. */
    static String oneClickOf(UnsubscribeToken token) {
        return ONE_CLICK + token;
    }

    /** Where a person reads what unsubscribing means, and does it. */
    static String pageOf(UnsubscribeToken token) {
        return PAGE + token;
    }

    @PostMapping(ONE_CLICK + "{token}")
    ResponseEntity<String> unsubscribe(@PathVariable("token") String token) {
        UnsubscribeToken.parse(token).ifPresent(preferences::unsubscribe);
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("OK");
    }

    /** Looking changes nothing: programs that follow every link in a mail to inspect it unsubscribe nobody. */
    @GetMapping(ONE_CLICK + "{token}")
    ResponseEntity<Void> show(@PathVariable("token") String token) {
        var page =
                UnsubscribeToken.parse(token).map(UnsubscribeController::pageOf).orElse(PAGE + "onbekend");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .build();
    }
}
