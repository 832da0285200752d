package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the photos of listings to members; to anybody else they are not there. */
@Controller
@InArea("harry")
@RolesAllowed(Roles.MEMBER)
class ListingPhotosController {

    static final String PHOTO = "/handige-buren/fotos/{listing}";

    private final Listings listings;

    ListingPhotosController(Listings listings) {
        this.listings = listings;
    }

    @GetMapping(PHOTO)
    ResponseEntity<byte[]> photo(@PathVariable String listing) {
        return idIn(listing)
                .flatMap(listings::photo)
                .map(AttachmentAnswer::of)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<ListingId> idIn(String listing) {
        try {
            return Optional.of(ListingId.of(listing));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
