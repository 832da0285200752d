package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.Attachment;
import nl.floreynwijk.attachments.AttachmentAnswer;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows members photos of plots, and the map of the neighbourhood; to anybody else they are not there. */
@Controller
@InArea("green")
@RolesAllowed({Roles.MEMBER, Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
class PlotPhotosController {

    static final String PHOTO = "/groen/fotos/{photo}";
    static final String MAP = "/groen/kaart";

    private final Plots plots;

    PlotPhotosController(Plots plots) {
        this.plots = plots;
    }

    @GetMapping(PHOTO)
    ResponseEntity<byte[]> photo(@PathVariable String photo) {
        return answer(idIn(photo).flatMap(plots::photo));
    }

    @GetMapping(MAP)
    ResponseEntity<byte[]> map() {
        return answer(plots.map());
    }

    private static ResponseEntity<byte[]> answer(Optional<Attachment> file) {
        return file.map(AttachmentAnswer::of)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<AttachmentId> idIn(String photo) {
        try {
            return Optional.of(AttachmentId.of(photo));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
