package nl.floreynwijk.parade;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of lists with names, of messages and of the day itself. */
final class ListActions {

    static final AuditAction TAKEN = new AuditAction("parade", "edition", "list-taken");
    static final AuditAction MESSAGE_SENT = new AuditAction("parade", "edition", "message-sent");
    static final AuditAction CARDS_TAKEN = new AuditAction("parade", "edition", "cards-taken");
    static final AuditAction CARD_TAKEN = new AuditAction("parade", "booking", "card-taken");
    static final AuditAction CHECKED_IN = new AuditAction("parade", "booking", "checked-in");

    private ListActions() {}
}
