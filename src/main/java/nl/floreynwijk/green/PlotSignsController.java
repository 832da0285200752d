package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.documents.HeldFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands the gardener the sign of a plot. */
@Controller
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
class PlotSignsController {

    static final String PATH = "/kantoor/groen/plekken/{plot}/bordje.pdf";

    private final PlotSigns signs;

    PlotSignsController(PlotSigns signs) {
        this.signs = signs;
    }

    @GetMapping(PATH)
    ResponseEntity<?> sign(@PathVariable String plot) throws IOException {
        var sign = idIn(plot).flatMap(signs::print);
        if (sign.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        try (var file = HeldFile.empty()) {
            file.out().write(sign.get());
            return file.handOver(MediaType.APPLICATION_PDF, "bordje.pdf");
        }
    }

    private static Optional<PlotId> idIn(String plot) {
        try {
            return Optional.of(PlotId.of(plot));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
