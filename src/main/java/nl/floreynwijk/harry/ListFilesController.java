package nl.floreynwijk.harry;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.documents.HeldFile;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.LandlordId;
import nl.floreynwijk.places.Landlords;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands the office a version of a responsibility list as a file for a spreadsheet. */
@Controller
class ListFilesController {

    static final String CSV = "/kantoor/onderhoudslijst/{list}.csv";

    private static final MediaType OF_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType OF_TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final ListFiles files;
    private final ListQueries queries;
    private final Landlords landlords;
    private final Accounts accounts;
    private final I18NProvider texts;

    ListFilesController(
            ListFiles files, ListQueries queries, Landlords landlords, Accounts accounts, I18NProvider texts) {
        this.files = files;
        this.queries = queries;
        this.landlords = landlords;
        this.accounts = accounts;
        this.texts = texts;
    }

    @GetMapping(CSV)
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
    ResponseEntity<?> csv(@PathVariable String list) throws IOException {
        var version = idIn(list).flatMap(queries::find);
        if (version.isPresent()) {
            try (var file = HeldFile.empty()) {
                if (files.write(version.get().id(), file.out())) {
                    return file.handOver(OF_CSV, name(version.get()));
                }
            }
        }
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(OF_TEXT)
                .cacheControl(CacheControl.noStore())
                .body(texts.getTranslation("harry.list.no-such", accounts.mine().language()));
    }

    private static Optional<ListId> idIn(String text) {
        try {
            return Optional.of(ListId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Such as {@code onderhoudslijst-portaal-versie-3.csv}. */
    private String name(ListSummary version) {
        var whose = version.landlord()
                .flatMap(this::landlordName)
                .flatMap(ItemCodes::of)
                .map(ItemCode::value)
                .orElse(version.landlord().isPresent() ? "verhuurder" : "algemeen");
        return "onderhoudslijst-%s-versie-%d.csv".formatted(whose, version.number());
    }

    private Optional<String> landlordName(LandlordId id) {
        return landlords.names().stream()
                .filter(it -> it.id().equals(id))
                .map(Choice::name)
                .findFirst();
    }
}
