package nl.floreynwijk.parade;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of the programme, of an edition. */
final class ProgrammeActions {

    static final AuditAction ADDED = new AuditAction("parade", "edition", "activity-added");
    static final AuditAction CHANGED = new AuditAction("parade", "edition", "activity-changed");
    static final AuditAction REMOVED = new AuditAction("parade", "edition", "activity-removed");

    private ProgrammeActions() {}
}
