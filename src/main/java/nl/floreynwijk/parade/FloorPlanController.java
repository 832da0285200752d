package nl.floreynwijk.parade;

import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.attachments.AttachmentAnswer;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the drawing of the street to whoever sees the edition; to anybody else it is not there. */
@Controller
@InArea("parade")
@PreAuthorize("permitAll()")
class FloorPlanController {

    static final String PICTURE = "/parade/plattegrond/{edition}/{picture}";

    private final FloorPlans plans;

    FloorPlanController(FloorPlans plans) {
        this.plans = plans;
    }

    static String addressOf(EditionId edition, AttachmentId picture) {
        return PICTURE.replace("{edition}", edition.toString()).replace("{picture}", picture.toString());
    }

    @GetMapping(PICTURE)
    ResponseEntity<byte[]> picture(@PathVariable String edition, @PathVariable String picture) {
        return idIn(edition)
                .map(EditionId::new)
                .flatMap(of -> idIn(picture).map(AttachmentId::new).flatMap(it -> plans.picture(of, it)))
                .map(AttachmentAnswer::of)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<UUID> idIn(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
