package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The editions as everybody may see them, signed in or not: those that are more than an idea. */
@Service
@InArea("parade")
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class Editions {

    private final EditionTable table;
    private final Clock clock;

    Editions(EditionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** What everybody sees now; one query. */
    public SeenEditions seen() {
        return new SeenEditions(table.seen(today()), today());
    }

    /** That one, where it is more than an idea. One query. */
    public Optional<EditionSummary> find(EditionId id) {
        return table.find(id, today()).map(EditionDetails::summary).filter(it -> it.status() != EditionStatus.IDEA);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
