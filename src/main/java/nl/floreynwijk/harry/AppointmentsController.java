package nl.floreynwijk.harry;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands both sides of a job their appointment for a calendar; to anybody else it is not there. */
@Controller
@InArea("harry")
@RolesAllowed({Roles.MEMBER, Roles.COORDINATOR, Roles.BOARD})
class AppointmentsController {

    static final String FILE = "/handige-buren/klussen/{request}/afspraak.ics";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

    private final Appointments appointments;

    AppointmentsController(Appointments appointments) {
        this.appointments = appointments;
    }

    @GetMapping(FILE)
    ResponseEntity<byte[]> file(@PathVariable String request) {
        return idIn(request)
                .flatMap(appointments::file)
                .map(AppointmentsController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<RequestId> idIn(String request) {
        try {
            return Optional.of(RequestId.of(request));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> answer(String text) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("afspraak.ics")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(text.getBytes(UTF_8));
    }
}
