package nl.floreynwijk.budgets;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of budgets. */
final class BudgetsActions {

    static final AuditAction LABEL_ADDED = onLabel("label-added");
    static final AuditAction LABEL_CHANGED = onLabel("label-changed");
    static final AuditAction PURPOSE_ADDED = onLabel("purpose-added");
    static final AuditAction BUDGET_OPENED = onBudget("budget-opened");
    static final AuditAction BOOK_READ = onBudget("book-read");
    static final AuditAction DOCUMENT_READ = onBudget("document-read");
    static final AuditAction SAVED = onBudget("saved");
    static final AuditAction UNSAVED = onBudget("unsaved");
    static final AuditAction SUPPORTED = onBudget("supported");
    static final AuditAction REVERSED = onBudget("reversed");
    static final AuditAction RESERVED = onBudget("reserved");
    static final AuditAction RELEASED = onBudget("released");
    static final AuditAction HELD_FOR_VOTE = onBudget("held-for-vote");
    static final AuditAction VOTE_RELEASED = onBudget("vote-released");
    static final AuditAction AWARDED = onBudget("awarded");
    static final AuditAction WORK_PLANNED = onBudget("work-planned");
    static final AuditAction WORK_FORGOTTEN = onBudget("work-forgotten");

    static final AuditAction FUNDER_ADDED = new AuditAction("budgets", "funder", "funder-added");
    static final AuditAction FUNDER_READERS_CHANGED = new AuditAction("budgets", "funder", "funder-readers-changed");
    static final AuditAction GRANT_RECORDED = onGrant("grant-recorded");
    static final AuditAction GRANT_RECEIVED = onGrant("grant-received");
    static final AuditAction GRANT_DOCUMENTED = onGrant("grant-documented");
    static final AuditAction GRANT_CUT = onGrant("grant-cut");
    static final AuditAction EXPECTATION_MET = onGrant("expectation-met");

    static final AuditAction SUPPLIER_ADDED = new AuditAction("budgets", "supplier", "supplier-added");
    static final AuditAction SUPPLIER_CHANGED = new AuditAction("budgets", "supplier", "supplier-changed");
    static final AuditAction EXPENSE_ENTERED = onExpense("expense-entered");
    static final AuditAction EXPENSE_APPROVED = onExpense("expense-approved");
    static final AuditAction EXPENSE_DOCUMENTED = onExpense("expense-documented");
    static final AuditAction EXPENSE_ASKED_AGAIN = onExpense("expense-asked-again");
    static final AuditAction EXPENSE_CANCELLED = onExpense("expense-cancelled");
    static final AuditAction EXPENSE_PAID = onExpense("expense-paid");
    static final AuditAction PAYMENT_UNDONE = onExpense("payment-undone");

    static final AuditAction ORDER_MADE = onOrder("order-made");
    static final AuditAction ORDER_DOWNLOADED = onOrder("order-downloaded");
    static final AuditAction ORDER_WITHDRAWN = onOrder("order-withdrawn");
    static final AuditAction STATEMENT_IMPORTED = new AuditAction("budgets", "statement", "statement-imported");
    static final AuditAction LINE_MATCHED = onBankLine("line-matched");
    static final AuditAction LINE_SET_ASIDE = onBankLine("line-set-aside");
    static final AuditAction LINE_REOPENED = onBankLine("line-reopened");

    static final AuditAction DOCUMENT_WITHDRAWN = new AuditAction("budgets", "document", "document-withdrawn");
    static final AuditAction YEAR_CLOSED = new AuditAction("budgets", "year", "year-closed");
    static final AuditAction EXPORTED = new AuditAction("budgets", "books", "books-exported");

    private BudgetsActions() {}

    private static AuditAction onExpense(String name) {
        return new AuditAction("budgets", "expense", name);
    }

    private static AuditAction onOrder(String name) {
        return new AuditAction("budgets", "payment-order", name);
    }

    private static AuditAction onBankLine(String name) {
        return new AuditAction("budgets", "bank-line", name);
    }

    private static AuditAction onGrant(String name) {
        return new AuditAction("budgets", "grant", name);
    }

    private static AuditAction onLabel(String name) {
        return new AuditAction("budgets", "label", name);
    }

    private static AuditAction onBudget(String name) {
        return new AuditAction("budgets", "budget", name);
    }
}
