package nl.floreynwijk.budgets.ui;

import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.budgets.BudgetId;

/** Where a document of a budget's book opens, for whoever may read that book. */
final class DocumentAddress {

    private DocumentAddress() {}

    static String of(BudgetId budget, AttachmentId document) {
        return "/potjes/%s/documenten/%s".formatted(budget, document);
    }
}
