package nl.floreynwijk.parade;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.documents.HeldFile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out invoices and credit notes, and the picture that the app of a bank reads; to others there are none. */
@Controller
class InvoicesController {

    static final String PAPER = "/parade/facturen/{invoice}";
    static final String CODE = "/parade/boeking/{booking}/betaalcode.png";

    private final InvoicePapers papers;

    InvoicesController(InvoicePapers papers) {
        this.papers = papers;
    }

    @GetMapping(PAPER)
    @InArea("parade")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<?> paper(@PathVariable String invoice) throws IOException {
        var id = idIn(invoice, InvoiceId::new);
        try (var file = HeldFile.empty()) {
            var number = id.isEmpty() ? Optional.<InvoiceNumber>empty() : papers.print(id.get(), file.out());
            return number.isEmpty()
                    ? ResponseEntity.notFound().build()
                    : file.handOver(MediaType.APPLICATION_PDF, number.get().text() + ".pdf");
        }
    }

    @GetMapping(CODE)
    @InArea("parade")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<?> code(@PathVariable String booking) {
        return idIn(booking, BookingId::new)
                .flatMap(papers::picture)
                .<ResponseEntity<?>>map(it -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.noStore())
                        .body(it))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static <T> Optional<T> idIn(String text, Function<UUID, T> type) {
        try {
            return Optional.of(type.apply(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
