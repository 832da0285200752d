package nl.floreynwijk.parade;

import nl.floreynwijk.access.AuditAction;

/** What people do with the money of a market that the audit trail keeps. */
final class MoneyActions {

    static final AuditAction PAYMENT_BOOKED = onBooking("payment-booked");
    static final AuditAction REFUND_BOOKED = onBooking("refund-booked");
    static final AuditAction PAYMENT_UNDONE = onBooking("payment-undone");
    static final AuditAction DEPOSITS_RETURNED = new AuditAction("parade", "edition", "deposits-returned");
    static final AuditAction FILE_TAKEN = new AuditAction("parade", "edition", "money-taken");
    static final AuditAction STATEMENT_READ = new AuditAction("parade", "edition", "statement-read");
    static final AuditAction LINE_ASIDE = new AuditAction("parade", "bank-line", "line-aside");
    static final AuditAction LINE_REOPENED = new AuditAction("parade", "bank-line", "line-reopened");

    private MoneyActions() {}

    private static AuditAction onBooking(String name) {
        return new AuditAction("parade", "booking", name);
    }
}
