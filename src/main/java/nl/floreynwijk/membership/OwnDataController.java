package nl.floreynwijk.membership;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands people everything that is known about them, as a file. */
@Controller
@PreAuthorize("isAuthenticated()")
class OwnDataController {

    static final String JSON = "/mijn/gegevens.json";
    static final String PDF = "/mijn/gegevens.pdf";

    private final OwnData ownData;

    OwnDataController(OwnData ownData) {
        this.ownData = ownData;
    }

    @GetMapping(JSON)
    ResponseEntity<byte[]> json() {
        return file(ownData::json, MediaType.APPLICATION_JSON, "mijn-gegevens.json");
    }

    @GetMapping(PDF)
    ResponseEntity<byte[]> pdf() {
        return file(ownData::pdf, MediaType.APPLICATION_PDF, "mijn-gegevens.pdf");
    }

    private static ResponseEntity<byte[]> file(Supplier<Optional<byte[]>> content, MediaType type, String name) {
        return content.get()
                .map(it -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(name)
                                        .build()
                                        .toString())
                        .body(it))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build());
    }
}
