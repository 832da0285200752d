package nl.floreynwijk.blockbudget;

import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.attachments.AttachmentAnswer;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows quotes and photos of works to whoever may enter the room; to anybody else they are not there. */
@Controller
@InArea("blockbudget")
@PreAuthorize("isAuthenticated()")
class WorkFilesController {

    static final String FILE = "/stemkamer/werk/{work}/{file}";

    private final Works works;

    WorkFilesController(Works works) {
        this.works = works;
    }

    @GetMapping(FILE)
    ResponseEntity<byte[]> file(@PathVariable String work, @PathVariable String file) {
        return idsIn(work, file)
                .flatMap(it -> works.file(it.work(), it.file()))
                .map(AttachmentAnswer::of)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private record Ids(ProposalId work, AttachmentId file) {}

    private static Optional<Ids> idsIn(String work, String file) {
        try {
            return Optional.of(new Ids(ProposalId.of(work), AttachmentId.of(file)));
        } catch (IllegalArgumentException noIds) {
            return Optional.empty();
        }
    }
}
