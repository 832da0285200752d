package nl.floreynwijk.parade;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.parade.OccupationTable.Row;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
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
    private final ApplicationEventPublisher events;

    Occupations(OccupationTable table, LapsedHolds lapsed, ApplicationEventPublisher events) {
        this.table = table;
        this.lapsed = lapsed;
        this.events = events;
    }

    /**
     * Takes all of these for the booking, or none of them.
     *
     * @param until when it ends by itself; empty never
     * @return those that another has; nothing was taken unless it is empty
     */
    List<PitchDay> take(Booking booking, Collection<PitchDay> wanted, Optional<Instant> until, Instant now) {
        var id = booking.id();
        var rows = table.rows(id, wanted);
        var over = rows.stream()
                .filter(it -> it.live() && !it.isOf(id) && it.ranOut(now))
                .map(Row::booking)
                .distinct()
                .toList();
        if (!over.isEmpty()) {
            lapsed.end(over, now);
            rows = table.rows(id, wanted);
        }
        var taken = ofOthers(rows, id);
        if (taken.isEmpty()) {
            put(id, wanted, rows, until);
            changed(booking);
        }
        return taken;
    }

    /** Takes what nobody had when somebody {@linkplain #seen looked}, for a booking that never had any. */
    void takeFree(Booking booking, Collection<PitchDay> wanted, Instant until) {
        put(booking.id(), wanted, List.of(), Optional.of(until));
        changed(booking);
    }

    /**
     * Which of these another has now than any of these bookings.
     *
     * @param mine whose own do not count
     */
    List<PitchDay> takenByOthers(Collection<BookingId> mine, Collection<PitchDay> wanted, Instant now) {
        return seen(wanted).takenByOthers(mine, now);
    }

    /** Who has these now. */
    Seen seen(Collection<PitchDay> wanted) {
        return new Seen(table.rows(BookingId.random(), wanted));
    }

    /** Who had what at one moment. */
    record Seen(List<Row> live) {

        /** As {@link Occupations#takenByOthers}. */
        List<PitchDay> takenByOthers(Collection<BookingId> mine, Instant now) {
            return live.stream()
                    .filter(it -> !mine.contains(it.booking()) && !it.ranOut(now))
                    .map(Row::what)
                    .sorted(OccupationTable.IN_ORDER)
                    .toList();
        }

        /** Whether nobody had any of it, not even somebody whose time ran out. */
        boolean isFree() {
            return live.isEmpty();
        }
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
    void free(Booking booking, Collection<PitchDay> given, Instant now) {
        if (!given.isEmpty() && table.free(booking.id(), given, now) > 0) {
            changed(booking);
        }
    }

    /**
     * What the booking has is its own for good; false when it ran out, or there is nothing.
     *
     * @param all that it {@linkplain #of has}
     */
    boolean confirm(Booking booking, Collection<PitchDay> all, Instant now) {
        var kept = table.hold(booking.id(), Optional.empty(), now);
        changed(booking);
        return kept > 0 && kept == all.size();
    }

    /** What the booking has is kept until then, where it has not run out. */
    void extend(Booking booking, Instant until, Instant now) {
        table.hold(booking.id(), Optional.of(until), now);
        changed(booking);
    }

    /**
     * Takes these instead of those, for good, or leaves everything as it is.
     *
     * @return those that another has; nothing was moved unless it is empty
     */
    List<PitchDay> move(Booking booking, Collection<PitchDay> from, Collection<PitchDay> to, Instant now) {
        var left = new HashSet<>(from);
        left.removeAll(to);
        var fresh = new HashSet<>(to);
        fresh.removeAll(from);
        var taken = take(booking, fresh, Optional.empty(), now);
        if (taken.isEmpty()) {
            free(booking, left, now);
            left.addAll(fresh);
            table.mark(booking.id(), left, now);
        }
        return taken;
    }

    /** What is taken in the edition and has not run out. */
    List<PitchDay> taken(EditionId edition, Instant now) {
        return table.taken(edition, now);
    }

    private void changed(Booking booking) {
        events.publishEvent(new PlanChanged(booking.edition()));
    }
}
