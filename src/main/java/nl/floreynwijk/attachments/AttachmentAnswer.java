package nl.floreynwijk.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a file goes to a browser: shown, as what it is and nothing else, and as a rule not kept there for the next person. */
public final class AttachmentAnswer {

    /** Nothing but the file itself is loaded or run; a picture is moreover kept from being a page. */
    private static final String NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private AttachmentAnswer() {}

    /** For a controller of the module that knows who may see it. */
    public static ResponseEntity<byte[]> of(Attachment file) {
        return of(file, CacheControl.noStore().cachePrivate());
    }

    /** The same for a file that everybody may see, which a browser keeps for as long as is said. */
    public static ResponseEntity<byte[]> of(Attachment file, CacheControl kept) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .cacheControl(kept)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.name(), UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policyFor(file.type()))
                .body(file.bytes());
    }

    /** Chromium shows no PDF in a sandbox. */
    private static String policyFor(AttachmentType type) {
        return type.isPicture() ? NOTHING_ELSE + "; img-src 'self'; sandbox" : NOTHING_ELSE + "; object-src 'self'";
    }
}
