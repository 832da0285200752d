package nl.floreynwijk.parade;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of how markets were: that somebody said so, never what. */
final class EvaluationActions {

    static final AuditAction EVALUATED = new AuditAction("parade", "booking", "evaluated");

    private EvaluationActions() {}
}
