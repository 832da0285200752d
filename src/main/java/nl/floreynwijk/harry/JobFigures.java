package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How it goes with jobs among neighbours, in figures without names: whoever was forgotten counts on. */
@Service
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
@Transactional(readOnly = true)
public class JobFigures {

    private final JobFigureQueries queries;
    private final Clock clock;

    JobFigures(JobFigureQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** What became of all that was asked in the period, as it stands now. */
    public JobReport over(FigurePeriod period) {
        var now = clock.instant();
        var today = DutchTime.day(now);
        return queries.between(period.from(today), period.until(today), now);
    }
}
