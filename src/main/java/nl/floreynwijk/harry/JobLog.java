package nl.floreynwijk.harry;

import java.time.Clock;
import java.time.Instant;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import org.springframework.stereotype.Component;

/** What the audit trail keeps of jobs, and when it is now. */
@Component
class JobLog {

    private final AuditTrail audit;
    private final Clock clock;

    JobLog(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void record(AuditAction action, Request request) {
        audit.record(action, request.id().toString());
    }
}
