package nl.floreynwijk.rad;

import java.time.Clock;
import nl.floreynwijk.access.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How an evening ends, whether its host says so or its time is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EveningEnding {

    private final EveningRepository evenings;
    private final RunRepository runs;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EveningEnding(
            EveningRepository evenings,
            RunRepository runs,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.evenings = evenings;
        this.runs = runs;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it had not ended before: nobody puts coins from now on, and its code is gone. */
    boolean end(EveningId id) {
        var evening = evenings.lock(id).filter(it -> !it.isEnded());
        evening.ifPresent(this::end);
        return evening.isPresent();
    }

    private void end(Evening evening) {
        runs.lockLive(evening.id()).ifPresent(it -> {
            it.close(clock.instant());
            runs.save(it);
        });
        evening.end(clock.instant());
        evenings.save(evening);
        audit.record(RadActions.ENDED, evening.id().toString());
        events.publishEvent(new EveningEnded(evening.id()));
        events.publishEvent(new RunChanged(evening.id()));
    }
}
