package nl.floreynwijk.green;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Network;
import nl.floreynwijk.access.Roles;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands shifts to calendars: all of a person's at their secret address, and one at a time to whoever is signed in. */
@Controller
class CalendarsController {

    static final String SHIFT = "/groen/diensten/{shift}/dienst.ics";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

    private final PublishedFeeds feeds;
    private final CalendarFeeds own;

    CalendarsController(PublishedFeeds feeds, CalendarFeeds own) {
        this.feeds = feeds;
        this.own = own;
    }

    /** Calendars bring no session and get none: the secret in the address is the proof. */
    @GetMapping(CalendarFeeds.FEED)
    @PreAuthorize("permitAll()")
    ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletRequest request) {
        return switch (feeds.read(secret, Network.of(request.getRemoteAddr()))) {
            case FeedResult.Found(var text) -> answer(text, "diensten.ics");
            case FeedResult.Unknown() -> ResponseEntity.notFound().build();
            case FeedResult.TooMany(var wait) ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1))
                        .build();
        };
    }

    @GetMapping(SHIFT)
    @InArea("green")
    @RolesAllowed(Roles.MEMBER)
    ResponseEntity<byte[]> shift(@PathVariable String shift) {
        return idIn(shift)
                .flatMap(own::file)
                .map(it -> answer(it, "dienst.ics"))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<ShiftId> idIn(String shift) {
        try {
            return Optional.of(ShiftId.of(shift));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Under a name of ours: a browser would call the file by its address, and keep the secret in its list of downloads. */
    private static ResponseEntity<byte[]> answer(String text, String name) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(text.getBytes(UTF_8));
    }
}
