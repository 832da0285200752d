package nl.floreynwijk.parade;

import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.attachments.AttachmentAnswer;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows photos of stalls: those that are booked to everybody, others to whoever asked for them and to organisers. */
@Controller
@InArea("parade")
@PreAuthorize("permitAll()")
class StallPhotosController {

    static final String PHOTO = "/parade/kraamfotos/{photo}";

    private final StallPictures pictures;

    StallPhotosController(StallPictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping(PHOTO)
    ResponseEntity<byte[]> photo(@PathVariable String photo) {
        return idIn(photo).flatMap(pictures::find).map(AttachmentAnswer::of).orElseGet(() -> ResponseEntity.notFound()
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
