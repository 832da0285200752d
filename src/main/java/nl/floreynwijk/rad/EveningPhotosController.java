package nl.floreynwijk.rad;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentAnswer;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows photos of evenings: of those that are over to members, of all to hosts. */
@Controller
@InArea("rad")
@RolesAllowed({Roles.MEMBER, Roles.COORDINATOR, Roles.BOARD})
class EveningPhotosController {

    static final String PHOTO = "/rad/avondfotos/{photo}";

    private final RadResults results;

    EveningPhotosController(RadResults results) {
        this.results = results;
    }

    @GetMapping(PHOTO)
    ResponseEntity<byte[]> photo(@PathVariable String photo) {
        return idIn(photo).flatMap(results::photo).map(AttachmentAnswer::of).orElseGet(() -> ResponseEntity.notFound()
                .build());
    }

    private static Optional<AttachmentId> idIn(String photo) {
        try {
            return Optional.of(AttachmentId.of(photo));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
