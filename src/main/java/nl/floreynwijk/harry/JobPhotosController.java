package nl.floreynwijk.harry;

import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.attachments.AttachmentAnswer;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the photos of jobs to whoever sees the job; to anybody else they are not there. */
@Controller
@InArea("harry")
@PreAuthorize("isAuthenticated()")
class JobPhotosController {

    static final String PHOTO = "/handige-buren/klussen/{job}/fotos/{photo}";

    private final Jobs jobs;

    JobPhotosController(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping(PHOTO)
    ResponseEntity<byte[]> photo(@PathVariable String job, @PathVariable String photo) {
        return idsIn(job, photo)
                .flatMap(it -> jobs.photo(it.job(), it.photo()))
                .map(AttachmentAnswer::of)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private record Ids(RequestId job, AttachmentId photo) {}

    private static Optional<Ids> idsIn(String job, String photo) {
        try {
            return Optional.of(new Ids(RequestId.of(job), AttachmentId.of(photo)));
        } catch (IllegalArgumentException noIds) {
            return Optional.empty();
        }
    }
}
