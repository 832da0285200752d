package nl.floreynwijk.rad;

import java.time.Duration;
import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentAnswer;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the pictures of cards, which hang on the wall for everybody; a browser asks for each of them once. */
@Controller
@PreAuthorize("permitAll()")
class CardPicturesController {

    private static final Duration KEPT = Duration.ofDays(30);

    private final CardPictures pictures;

    CardPicturesController(CardPictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/rad/kaarten/{picture}")
    ResponseEntity<byte[]> picture(@PathVariable String picture) {
        return idIn(picture)
                .flatMap(pictures::open)
                .map(it -> AttachmentAnswer.of(
                        it, CacheControl.maxAge(KEPT).cachePublic().immutable()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<AttachmentId> idIn(String picture) {
        try {
            return Optional.of(AttachmentId.of(picture));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
