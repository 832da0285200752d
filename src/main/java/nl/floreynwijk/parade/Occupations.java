package nl.floreynwijk.parade;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.parade.OccupationTable.Row;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which booking takes which pitch on which day. The unique key of its table decides, so that nobody gets what another has; what ran
 * out counts as free from that moment on, also when nobody cleared it away yet.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Occupations {

    private final OccupationTable table;
    private final LapsedHolds lapsed;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Occupations(OccupationTable table, LapsedHolds lapsed, JdbcClient database, ApplicationEventPublisher events) {
        this.table = table;
        this.lapsed = lapsed;
        this.database = database;
        this.events = events;
    }

    /**
     * Takes all of these for the booking, or none of them.
     *
     * @param until when it ends by itself; empty never
     * @return those that another has; nothing was taken unless it is empty
     */
    List<PitchDay> take(BookingId booking, Collection<PitchDay> wanted, Optional<Instant> until, Instant now) {
        var rows = table.rows(booking, wanted);
        var over = rows.stream()
                .filter(it -> it.live() && !it.isOf(booking) && it.ranOut(now))
                .map(Row::booking)
                .distinct()
                .toList();
        if (!over.isEmpty()) {
            lapsed.end(over, now);
            rows = table.rows(booking, wanted);
        }
        var taken = ofOthers(rows, booking);
        if (taken.isEmpty()) {
            put(booking, wanted, rows, until);
            changed(booking);
        }
        return taken;
    }

    /**
     * Which of these another has now than any of these bookings.
     *
     * @param mine whose own do not count
     */
    List<PitchDay> takenByOthers(Collection<BookingId> mine, Collection<PitchDay> wanted, Instant now) {
        return table.rows(BookingId.random(), wanted).stream()
                .filter(it -> it.live() && !mine.contains(it.booking()) && !it.ranOut(now))
                .map(Row::what)
                .sorted(OccupationTable.IN_ORDER)
                .toList();
    }

    private static List<PitchDay> ofOthers(List<Row> rows, BookingId booking) {
        return rows.stream()
                .filter(it -> it.live() && !it.isOf(booking))
                .map(Row::what)
                .sorted(OccupationTable.IN_ORDER)
                .toList();
    }

    private void put(BookingId booking, Collection<PitchDay> wanted, List<Row> rows, Optional<Instant> until) {
        var known = rows.stream().filter(it -> it.isOf(booking)).map(Row::what).toList();
        try {
            table.insert(
                    booking,
                    wanted.stream()
                            .filter(it -> !known.contains(it))
                            .distinct()
                            .sorted(OccupationTable.IN_ORDER)
                            .toList(),
                    until);
            rows.stream()
                    .filter(it -> it.isOf(booking) && !it.live())
                    .map(Row::what)
                    .sorted(OccupationTable.IN_ORDER)
                    .forEach(it -> table.takeAgain(booking, it, until));
        } catch (DuplicateKeyException another) {
            throw new OptimisticLockingFailureException("Taken by another at the same moment", another);
        }
    }

    /** What the booking has, in order of day. */
    List<PitchDay> of(BookingId booking) {
        return table.read("and live = 1", booking);
    }

    /** What the booking has and ever had. */
    List<PitchDay> everOf(BookingId booking) {
        return table.read("", booking);
    }

    /** What the booking left when it was moved for the last time. */
    List<PitchDay> leftInMove(BookingId booking) {
        return table.read("and live is null and moved_at is not null and freed_at = moved_at", booking);
    }

    /** What the booking took when it was moved for the last time. */
    List<PitchDay> takenInMove(BookingId booking) {
        return table.read("and live = 1 and moved_at is not null", booking);
    }

    /** Gives all of these back that the booking has. */
    void free(BookingId booking, Collection<PitchDay> given, Instant now) {
        if (!given.isEmpty() && table.free(booking, given, now) > 0) {
            changed(booking);
        }
    }

    /** What the booking has is its own for good; false when it ran out, or there is nothing. */
    boolean confirm(BookingId booking, Instant now) {
        var all = of(booking).size();
        var kept = table.hold(booking, Optional.empty(), now);
        changed(booking);
        return all > 0 && kept == all;
    }

    /** What the booking has is kept until then, where it has not run out. */
    void extend(BookingId booking, Instant until, Instant now) {
        table.hold(booking, Optional.of(until), now);
        changed(booking);
    }

    /**
     * Takes these instead of those, for good, or leaves everything as it is.
     *
     * @return those that another has; nothing was moved unless it is empty
     */
    List<PitchDay> move(BookingId booking, Collection<PitchDay> from, Collection<PitchDay> to, Instant now) {
        var left = new HashSet<>(from);
        left.removeAll(to);
        var fresh = new HashSet<>(to);
        fresh.removeAll(from);
        var taken = take(booking, fresh, Optional.empty(), now);
        if (taken.isEmpty()) {
            free(booking, left, now);
            left.addAll(fresh);
            table.mark(booking, left, now);
        }
        return taken;
    }

    /** What is taken in the edition and has not run out. */
    List<PitchDay> taken(EditionId edition, Instant now) {
        return table.taken(edition, now);
    }

    private void changed(BookingId booking) {
        database.sql("select edition_id from parade_booking where id = ?")
                .param(booking.value())
                .query((row, _) -> new EditionId(row.getObject("edition_id", UUID.class)))
                .optional()
                .ifPresent(it -> events.publishEvent(new PlanChanged(it)));
    }
}
