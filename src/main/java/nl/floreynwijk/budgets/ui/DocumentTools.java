package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.ui.Texts.text;

import nl.floreynwijk.attachments.AttachmentSummary;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.budgets.Documents;
import org.springframework.stereotype.Component;

/** Closes off a document that should not have been attached. */
@Component
class DocumentTools {

    private final Documents documents;

    DocumentTools(Documents documents) {
        this.documents = documents;
    }

    /** Asks first, since it cannot be undone. */
    void withdraw(AttachmentSummary document, Runnable done) {
        new Question(
                        text("budgets.withdraw.title"),
                        text("budgets.withdraw.means", document.name()),
                        text("budgets.withdraw.do"),
                        () -> {
                            documents.withdraw(document.id());
                            done.run();
                        })
                .open();
    }
}
