package nl.floreynwijk.green;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.documents.HeldFile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands members the papers of their certificates; what it refuses it says in a sentence. */
@Controller
class CertificatesController {

    static final String PAPER = "/groen/uren/verklaringen/{number}/verklaring.pdf";

    private static final MediaType SENTENCE = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Certificates certificates;
    private final Accounts accounts;
    private final I18NProvider texts;

    CertificatesController(Certificates certificates, Accounts accounts, I18NProvider texts) {
        this.certificates = certificates;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** In Dutch, unless another language of the portal is asked for. */
    @GetMapping(PAPER)
    @InArea("green")
    @RolesAllowed(Roles.MEMBER)
    ResponseEntity<?> paper(@PathVariable String number, @RequestParam(defaultValue = "nl") String taal)
            throws IOException {
        var parsed = CertificateNumber.parse(number);
        if (parsed.isEmpty()) {
            return refused(HttpStatus.NOT_FOUND, "green.certificate.file.unknown");
        }
        var language = Languages.spoken(taal).orElse(Languages.DUTCH);
        try (var file = HeldFile.empty()) {
            return switch (certificates.write(parsed.get(), language, file.out())) {
                case CertificateFileResult.Written() ->
                    file.handOver(MediaType.APPLICATION_PDF, "verklaring-vrijwilligerswerk.pdf");
                case CertificateFileResult.Changed() -> refused(HttpStatus.CONFLICT, "green.certificate.file.changed");
                case CertificateFileResult.Unknown() -> refused(HttpStatus.NOT_FOUND, "green.certificate.file.unknown");
                case CertificateFileResult.TooOften(var wait) ->
                    refused(HttpStatus.TOO_MANY_REQUESTS, "green.certificate.file.too-often", RateLimits.minutes(wait));
            };
        }
    }

    private ResponseEntity<?> refused(HttpStatus status, String key, Object... values) {
        return ResponseEntity.status(status)
                .contentType(SENTENCE)
                .cacheControl(CacheControl.noStore())
                .body(texts.getTranslation(key, accounts.mine().language(), values));
    }
}
