package nl.floreynwijk.harry;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a job a step further: keeps it, writes it in the audit trail, and tells a helper what many paid jobs mean. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JobSteps {

    private final RequestRepository repository;
    private final PaidJobMails paidJobs;
    private final AuditTrail audit;
    private final Clock clock;

    JobSteps(RequestRepository repository, PaidJobMails paidJobs, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.paidJobs = paidJobs;
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Where it is empty, something else was decided before. */
    JobResult take(Optional<Request> request, AuditAction action, Consumer<Request> step) {
        request.ifPresent(it -> {
            step.accept(it);
            repository.save(it);
            record(action, it);
            it.helper().filter(_ -> it.state() == RequestState.DONE).ifPresent(paidJobs::doneBy);
        });
        return request.isPresent() ? new JobResult.Taken() : new JobResult.ChangedMeanwhile();
    }

    void record(AuditAction action, Request request) {
        audit.record(action, request.id().toString());
    }
}
