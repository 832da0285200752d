package nl.floreynwijk.rad;

import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.Snapshots;
import nl.floreynwijk.base.Stamped;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What the screen shows everybody in the hall, and their phones as well. Of what the host keeps hidden nobody sees anything. However
 * many look, it is read once.
 *
 * <p>Pages follow an evening by its id: of whoever leads it, of somebody whom its code or their account let in, of a helper, and of the
 * hall once its screen is open. An id in an address lets nobody in.
 */
@Service
@InArea("rad")
@PreAuthorize("permitAll()")
public class Boards {

    private final EveningRepository evenings;
    private final Clock clock;
    private final Snapshots<EveningId, BoardSnapshot> kept;

    Boards(BoardTable table, EveningRepository evenings, Clock clock) {
        this.evenings = evenings;
        this.clock = clock;
        kept = new Snapshots<>(table::read, clock);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void note(RunChanged changed) {
        kept.outdate(changed.evening());
    }

    /**
     * That of the big screen in a hall where nobody is signed in: the secret of its address, which a host opened, lets in, until a day
     * after the end. One query, and what is read for all.
     */
    public Optional<Stamped<LiveBoard>> open(ScreenKey screen) {
        return evenings.findByScreen(screen)
                .filter(it -> it.isOnScreenAt(clock.instant()))
                .flatMap(it -> since(it.id(), Stamped.NONE));
    }

    /** As it is at this moment. */
    public Optional<Stamped<LiveBoard>> now(EveningId evening) {
        return kept.now(evening).map(Boards::seen);
    }

    /**
     * What became of it since, at most a moment behind.
     *
     * @param stamp of the one they have, or {@link Stamped#NONE}
     * @return empty when nothing changed
     */
    public Optional<Stamped<LiveBoard>> since(EveningId evening, long stamp) {
        return kept.newest(evening).filter(it -> it.stamp() != stamp).map(Boards::seen);
    }

    private static Stamped<LiveBoard> seen(Stamped<BoardSnapshot> snapshot) {
        return new Stamped<>(snapshot.stamp(), snapshot.value().seen());
    }
}
