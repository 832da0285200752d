package nl.floreynwijk.parade;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of floor plans. */
final class PlanActions {

    static final AuditAction PITCHES_PLACED = onEdition("pitches-placed");
    static final AuditAction PITCHES_CHANGED = onEdition("pitches-changed");
    static final AuditAction PITCHES_NUMBERED = onEdition("pitches-numbered");
    static final AuditAction PITCH_BLOCKED = onEdition("pitch-blocked");
    static final AuditAction PITCH_FREED = onEdition("pitch-freed");
    static final AuditAction PITCH_REMOVED = onEdition("pitch-removed");
    static final AuditAction PLAN_UNDONE = onEdition("plan-undone");
    static final AuditAction PLAN_STRETCHED = onEdition("plan-stretched");
    static final AuditAction PLAN_PICTURE = onEdition("plan-picture");

    private PlanActions() {}

    private static AuditAction onEdition(String name) {
        return new AuditAction("parade", "edition", name);
    }
}
