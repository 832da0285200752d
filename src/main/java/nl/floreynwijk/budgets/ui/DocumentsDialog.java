package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.ui.Texts.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.budgets.DocumentsResult;

/** Adds documents to a grant or an invoice. */
class DocumentsDialog {

    private final Function<List<CheckedFile>, DocumentsResult> adding;
    private final Consumer<String> added;
    private final AttachmentField documents;
    private final FormDialog dialog;

    /** @param how which documents, and who can read them */
    DocumentsDialog(
            AttachmentCheck check,
            String how,
            Function<List<CheckedFile>, DocumentsResult> adding,
            Consumer<String> added) {
        this.adding = adding;
        this.added = added;
        documents = new AttachmentField(check, text("budgets.documents"));
        dialog =
                new FormDialog(text("budgets.documents.add"), how, text("budgets.documents.do"), _ -> add(), documents);
    }

    void open() {
        dialog.open();
    }

    private boolean add() {
        if (!documents.isComplete()) {
            return false;
        }
        if (documents.isEmpty()) {
            dialog.refused().add(documents, text("budgets.documents.which"));
            return false;
        }
        return switch (adding.apply(documents.getValue())) {
            case DocumentsResult.Attached() -> {
                added.accept(text("budgets.documents.added"));
                yield true;
            }
            case DocumentsResult.TooMany(var most) -> dialog.refuse(text("budgets.documents.too-many", most));
        };
    }
}
