package nl.floreynwijk.workgroups;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of working groups. */
final class WorkGroupsActions {

    static final AuditAction FOUNDED = on("founded");
    static final AuditAction CHANGED = on("changed");
    static final AuditAction ENDED = on("ended");
    static final AuditAction JOINED = on("joined");
    static final AuditAction LEFT = on("left");

    private WorkGroupsActions() {}

    private static AuditAction on(String name) {
        return new AuditAction("workgroups", "group", name);
    }
}
