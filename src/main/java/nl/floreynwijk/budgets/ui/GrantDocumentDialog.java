package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.ui.Texts.text;

import java.util.function.Consumer;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.budgets.GrantId;
import nl.floreynwijk.budgets.Grants;

/** Adds documents to a grant. */
class GrantDocumentDialog {

    private final Grants grants;
    private final GrantId grant;
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
        if (!grants.attach(grant, documents.getValue())) {
            return dialog.refuse(text("budgets.grant-documents.too-many", Grants.MOST_DOCUMENTS));
        }
        added.accept(text("budgets.grant-documents.added"));
        return true;
    }
}
