package nl.floreynwijk.parade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import nl.floreynwijk.access.InArea;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out a calendar file of a booking to whoever booked; to others there is none. */
@Controller
@InArea("parade")
@PreAuthorize("isAuthenticated()")
class BookingCalendarController {

    static final String FILE = "/parade/boeking/{booking}/agenda.ics";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

    private final BookingCalendar calendar;

    BookingCalendarController(BookingCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping(FILE)
    ResponseEntity<byte[]> file(@PathVariable String booking) {
        return idIn(booking)
                .flatMap(calendar::file)
                .map(BookingCalendarController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(String text) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("kraam.ics")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(text.getBytes(UTF_8));
    }

    private static Optional<BookingId> idIn(String text) {
        try {
            return Optional.of(BookingId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
