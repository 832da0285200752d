package nl.floreynwijk.green;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shifts that are changed together, and who is on them: held until the transaction ends, people before shifts, so that nobody
 * comes on another shift meanwhile.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShiftSet {

    private final ShiftRepository repository;
    private final Volunteers volunteers;
    private final JdbcClient database;
    private final Clock clock;

    ShiftSet(ShiftRepository repository, Volunteers volunteers, JdbcClient database, Clock clock) {
        this.repository = repository;
        this.volunteers = volunteers;
        this.database = database;
        this.clock = clock;
    }

    /** Those that are still to come, the one named first; empty where that one is not. */
    List<Shift> hold(ShiftId id, Scope scope) {
        var now = clock.instant();
        var named = repository.findById(id).filter(it -> it.isAhead(now));
        if (named.isEmpty()) {
            return List.of();
        }
        var from = scope == Scope.LATER ? named.get().startsAt() : now;
        var series = named.get().series().filter(_ -> scope != Scope.THIS);
        var held = hold(
                        () -> series.map(it -> repository.lockSeries(it, from))
                                .orElseGet(() -> repository.lock(id).stream().toList()),
                        "s.off_at is null and "
                                + (series.isPresent() ? "s.series_id = :set and s.starts_at >= :from" : "s.id = :set"),
                        series.map(SeriesId::value).orElse(id.value()),
                        from)
                .stream()
                .filter(it -> it.isAhead(now))
                .sorted(Comparator.<Shift, Boolean>comparing(it -> !it.id().equals(id))
                        .thenComparing(Shift::startsAt))
                .toList();
        // Until it was held it may have been called off, or moved before the others
        return held.isEmpty() || !held.getFirst().id().equals(id) ? List.of() : held;
    }

    /** Those of a day that are still to come, in order of time. */
    List<Shift> hold(LocalDate day) {
        var now = clock.instant();
        var begin = DutchTime.beginning(day);
        var end = DutchTime.beginning(day.plusDays(1));
        return hold(
                        () -> repository.lockBetween(begin, end),
                        "s.off_at is null and s.starts_at >= :from and s.starts_at < :set",
                        end,
                        begin)
                .stream()
                .filter(it -> it.isAhead(now))
                .sorted(Comparator.comparing(Shift::startsAt))
                .toList();
    }

    /** One that was called off and can still go on; empty where there is none such by that id. */
    Optional<Shift> holdCalledOff(ShiftId id) {
        var now = clock.instant();
        return hold(() -> repository.lock(id).stream().toList(), "s.id = :set", id.value(), now).stream()
                .filter(it -> it.mayGoOn(now))
                .findFirst();
    }

    private List<Shift> hold(Supplier<List<Shift>> locking, String which, Object set, Instant from) {
        var before = people(which, set, from);
        volunteers.lock(before);
        var shifts = locking.get();
        if (!before.containsAll(people(which, set, from))) {
            throw new OptimisticLockingFailureException("Somebody came on while it was being changed");
        }
        return shifts;
    }

    /** Who has a place on one of them. */
    private Set<AccountId> people(String which, Object set, Instant from) {
        return database.sql("""
                        select distinct u.account_id from green_sign_up u join green_shift s on s.id = u.shift_id
                        where u.account_id is not null and u.state in ('ON', 'OFFERED') and\s""" + which)
                .param("set", set)
                .param("from", from)
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .set();
    }
}
