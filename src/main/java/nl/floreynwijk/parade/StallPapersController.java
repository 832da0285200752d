package nl.floreynwijk.parade;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.documents.HeldFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands somebody the sheet and the cards of their booking, and the organiser all cards of an edition. */
@Controller
class StallPapersController {

    private final PitchCards cards;

    StallPapersController(PitchCards cards) {
        this.cards = cards;
    }

    @GetMapping("/parade/kaartjes/{booking}.pdf")
    @InArea("parade")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<?> cards(@PathVariable String booking) throws IOException {
        var id = idIn(booking, BookingId::of);
        try (var file = HeldFile.empty()) {
            return id.isPresent() && cards.write(id.get(), file.out())
                    ? file.handOver(MediaType.APPLICATION_PDF, "kraam.pdf")
                    : ResponseEntity.notFound().build();
        }
    }

    @GetMapping("/kantoor/parade/{edition}/kaartjes.pdf")
    @PreAuthorize("hasRole('PARADE_ORGANISER')")
    ResponseEntity<?> allCards(@PathVariable String edition) throws IOException {
        var id = idIn(edition, EditionId::of);
        try (var file = HeldFile.empty()) {
            return id.isPresent() && cards.writeAll(id.get(), file.out())
                    ? file.handOver(MediaType.APPLICATION_PDF, "kramen.pdf")
                    : ResponseEntity.notFound().build();
        }
    }

    private static <T> Optional<T> idIn(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
