package nl.floreynwijk.access;

import java.time.Clock;
import java.time.Period;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes roles whose last day is over, which gave no rights since then, and warns their holders two weeks before. */
@Component
@RetryOnConflict
@Transactional
class RoleEnds {

    private static final Period WARNED_BEFORE = Period.ofDays(14);
    private static final int AT_ONCE = 1_000;

    private final AccountQueries queries;
    private final AccountRepository repository;
    private final RoleChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleEnds(
            AccountQueries queries,
            AccountRepository repository,
            RoleChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.repository = repository;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "0 5 0 * * *", zone = DutchTime.ZONE)
    void takeWhatEnded() {
        queries.withRolesEndedBefore(DutchTime.day(clock.instant()), AT_ONCE)
                .forEach(id -> repository.findById(id).ifPresent(changes::takeEnded));
    }

    /** Each day; who heard of it on an earlier one gets no second mail. */
    @Scheduled(cron = "0 0 7 * * *", zone = DutchTime.ZONE)
    void warn() {
        var today = DutchTime.day(clock.instant());
        queries.rolesEnding(today, today.plus(WARNED_BEFORE), AT_ONCE).forEach(events::publishEvent);
    }
}
