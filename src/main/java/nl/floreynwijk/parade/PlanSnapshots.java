package nl.floreynwijk.parade;

import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.base.Snapshots;
import nl.floreynwijk.base.Stamped;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The newest floor plan of each edition that somebody looks at. */
@Component
class PlanSnapshots {

    private final Snapshots<EditionId, PlanSnapshot> kept;

    PlanSnapshots(PlanTable table, Clock clock) {
        kept = new Snapshots<>(table::read, clock);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void note(PlanChanged changed) {
        kept.outdate(changed.edition());
    }

    Optional<Stamped<PlanSnapshot>> newest(EditionId edition) {
        return kept.newest(edition);
    }

    Optional<Stamped<PlanSnapshot>> now(EditionId edition) {
        return kept.now(edition);
    }
}
