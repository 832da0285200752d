package nl.floreynwijk.budgets;

import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.attachments.AttachmentAnswer;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the documents of a book to whoever may read it; to anybody else they are not there. */
@Controller
@InArea("budgets")
@PreAuthorize("isAuthenticated()")
class BookDocumentsController {

    static final String DOCUMENT = "/potjes/{budget}/documenten/{document}";

    private final OpenBook books;

    BookDocumentsController(OpenBook books) {
        this.books = books;
    }

    @GetMapping(DOCUMENT)
    ResponseEntity<byte[]> document(@PathVariable String budget, @PathVariable String document) {
        return idsIn(budget, document)
                .flatMap(it -> books.document(it.budget(), it.document()))
                .map(AttachmentAnswer::of)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private record Ids(BudgetId budget, AttachmentId document) {}

    private static Optional<Ids> idsIn(String budget, String document) {
        try {
            return Optional.of(new Ids(BudgetId.of(budget), AttachmentId.of(document)));
        } catch (IllegalArgumentException noIds) {
            return Optional.empty();
        }
    }
}
