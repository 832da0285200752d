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

/** Shows the photos of proposals to whoever may enter the room; to anybody else they are not there. */
@Controller
@InArea("blockbudget")
@PreAuthorize("isAuthenticated()")
class ProposalPhotosController {

    static final String PHOTO = "/stemkamer/fotos/{proposal}/{photo}";

    private final Proposals proposals;

    ProposalPhotosController(Proposals proposals) {
        this.proposals = proposals;
    }

    @GetMapping(PHOTO)
    ResponseEntity<byte[]> photo(@PathVariable String proposal, @PathVariable String photo) {
        return idsIn(proposal, photo)
                .flatMap(it -> proposals.photo(it.proposal(), it.photo()))
                .map(AttachmentAnswer::of)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private record Ids(ProposalId proposal, AttachmentId photo) {}

    private static Optional<Ids> idsIn(String proposal, String photo) {
        try {
            return Optional.of(new Ids(ProposalId.of(proposal), AttachmentId.of(photo)));
        } catch (IllegalArgumentException noIds) {
            return Optional.empty();
        }
    }
}
