package nl.floreynwijk.rad;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members find of evenings: where they take part from home, and what came of those that are over. */
@Service
@InArea("rad")
@RolesAllowed(Roles.MEMBER)
@Transactional(readOnly = true)
public class MemberEvenings {

    private final EveningTable table;
    private final Clock clock;

    MemberEvenings(EveningTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Those in which they take part from home at this moment, the first to begin first. One query. */
    public List<EveningSummary> fromHome() {
        return table.fromHome(clock.instant());
    }

    /** Those that are over, the last one first. One query. */
    public List<EveningSummary> ended() {
        return table.ended();
    }
}
