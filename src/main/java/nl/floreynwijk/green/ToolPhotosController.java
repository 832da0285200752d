package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentAnswer;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the gardener photos of what is broken; to anybody else they are not there. */
@Controller
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
class ToolPhotosController {

    private final ToolDesk desk;

    ToolPhotosController(ToolDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/kantoor/groen/gereedschap/fotos/{photo}")
    ResponseEntity<byte[]> photo(@PathVariable String photo) {
        return idIn(photo).flatMap(desk::photo).map(AttachmentAnswer::of).orElseGet(() -> ResponseEntity.notFound()
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
