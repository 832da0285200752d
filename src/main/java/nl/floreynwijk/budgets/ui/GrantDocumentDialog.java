package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.ui.Texts.text;

import java.util.function.Consumer;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.budgets.DocumentsResult;
import nl.floreynwijk.budgets.GrantId;
import nl.floreynwijk.budgets.Grants;
import nl.floreynwijk.budgets.UploadId;

/** Adds documents to a grant. */
class GrantDocumentDialog {

    private final Grants grants;
    private final GrantId grant;
    private final UploadId id = UploadId.random();
    private final Consumer<String> added;
    private final AttachmentField documents;
    private final FormDialog dialog;

    GrantDocumentDialog(Grants grants, AttachmentCheck check, GrantId grant, Consumer<String> added) {
        this.grants = grants;
        this.grant = grant;
        this.added = added;
        documents = new AttachmentField(check, text("budgets.grant-documents"));
        dialog = new FormDialog(
                text("budgets.grant-documents.add"),
                text("budgets.grant-documents.how"),
                text("budgets.grant-documents.do"),
                _ -> add(),
                documents);
    }

    void open() {
        dialog.open();
    }

    private boolean add() {
        if (!documents.isComplete()) {
            return false;
        }
        if (documents.isEmpty()) {
            dialog.refused().add(documents, text("budgets.grant-documents.which"));
            return false;
        }
        return switch (grants.attach(grant, id, documents.getValue())) {
            case DocumentsResult.Attached() -> {
                added.accept(text("budgets.grant-documents.added"));
                yield true;
            }
            case DocumentsResult.TooMany(var most) -> dialog.refuse(text("budgets.grant-documents.too-many", most));
        };
    }
}
