package nl.floreynwijk.parade;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of the waiting list. */
final class WaitingActions {

    static final AuditAction JOINED = onWaiting("waiting-joined");
    static final AuditAction CHANGED = onWaiting("waiting-changed");
    static final AuditAction LEFT = onWaiting("waiting-left");
    static final AuditAction PASSED = onWaiting("offer-passed");
    static final AuditAction OUT_OF_TURN = onWaiting("offered-out-of-turn");
    static final AuditAction REMOVED = onWaiting("waiting-removed");

    private WaitingActions() {}

    private static AuditAction onWaiting(String name) {
        return new AuditAction("parade", "waiting", name);
    }
}
