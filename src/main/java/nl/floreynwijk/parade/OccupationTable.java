package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes who has which pitch on which day; {@link Occupations} knows when. */
@Component
class OccupationTable {

    /** Everybody takes in this order, so that no two wait for each other. */
    static final Comparator<PitchDay> IN_ORDER =
            Comparator.comparing((PitchDay it) -> it.pitch().value()).thenComparing(PitchDay::day);

    private final JdbcClient database;

    OccupationTable(JdbcClient database) {
        this.database = database;
    }

    /** That a booking has a pitch on a day, or, not being live, had it. */
    record Row(
            BookingId booking,
            PitchDay what,
            boolean live,
            @Nullable Instant until) {

        boolean isOf(BookingId other) {
            return booking.equals(other);
        }

        boolean ranOut(Instant now) {
            return until != null && !until.isAfter(now);
        }
    }

    /** What is live on these, whoever has it, and what the booking itself had on them. */
    List<Row> rows(BookingId booking, Collection<PitchDay> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        return database
                .sql("""
                        select booking_id, pitch_id, day, live, held_until from parade_occupation
                        where pitch_id in (:pitches) and day in (:days) and (live = 1 or booking_id = :booking)
                        """)
                .param(
                        "pitches",
                        wanted.stream().map(it -> it.pitch().value()).distinct().toList())
                .param("days", wanted.stream().map(PitchDay::day).distinct().toList())
                .param("booking", booking.value())
                .query((row, _) -> rowIn(row))
                .list()
                .stream()
                .filter(it -> wanted.contains(it.what()))
                .toList();
    }

    private static Row rowIn(ResultSet row) throws SQLException {
        return new Row(
                new BookingId(row.getObject("booking_id", UUID.class)),
                pitchDayIn(row),
                row.getInt("live") == 1,
                row.getObject("held_until", Instant.class));
    }

    private static PitchDay pitchDayIn(ResultSet row) throws SQLException {
        return new PitchDay(new PitchId(row.getObject("pitch_id", UUID.class)), row.getObject("day", LocalDate.class));
    }

    void insert(BookingId booking, List<PitchDay> fresh, Optional<Instant> until) {
        if (fresh.isEmpty()) {
            return;
        }
        var values = new ArrayList<@Nullable Object>();
        for (var it : fresh) {
            Collections.addAll(values, booking.value(), it.pitch().value(), it.day(), until.orElse(null));
        }
        database.sql("insert into parade_occupation (booking_id, pitch_id, day, live, held_until) values "
                        + String.join(", ", Collections.nCopies(fresh.size(), "(?, ?, ?, 1, ?)")))
                .params(values)
                .update();
    }

    void takeAgain(BookingId booking, PitchDay what, Optional<Instant> until) {
        database.sql("""
                        update parade_occupation set live = 1, held_until = :until, freed_at = null
                        where booking_id = :booking and pitch_id = :pitch and day = :day
                        """)
                .param("until", until.orElse(null))
                .param("booking", booking.value())
                .param("pitch", what.pitch().value())
                .param("day", what.day())
                .update();
    }

    List<PitchDay> read(String condition, BookingId booking) {
        return database.sql("select pitch_id, day from parade_occupation where booking_id = :id " + condition
                        + " order by day, pitch_id")
                .param("id", booking.value())
                .query((row, _) -> pitchDayIn(row))
                .list();
    }

    /** What a booking has, a row for each day. */
    List<PricedPitch> priced(BookingId booking) {
        return database.sql("""
                        select o.pitch_id, o.day, p.number, p.length_cm from parade_occupation o
                        join parade_pitch p on p.id = o.pitch_id where o.booking_id = :id and o.live = 1
                        """)
                .param("id", booking.value())
                .query((row, _) -> new PricedPitch(
                        new PitchId(row.getObject("pitch_id", UUID.class)),
                        row.getString("number"),
                        row.getInt("length_cm"),
                        List.of(row.getObject("day", LocalDate.class))))
                .list();
    }

    /** How many were live. */
    int free(BookingId booking, Collection<PitchDay> given, Instant now) {
        return database.sql("""
                        update parade_occupation set live = null, freed_at = :now
                        where booking_id = :booking and live = 1 and (pitch_id, day) in (:given)
                        """)
                .param("booking", booking.value())
                .param("now", now)
                .param("given", pairs(given))
                .update();
    }

    /** How many had not run out and are held until then from now on; empty for good. */
    int hold(BookingId booking, Optional<Instant> until, Instant now) {
        return database.sql("""
                        update parade_occupation set held_until = :until
                        where booking_id = :booking and live = 1 and held_until > :now
                        """)
                .param("booking", booking.value())
                .param("until", until.orElse(null))
                .param("now", now)
                .update();
    }

    void mark(BookingId booking, Collection<PitchDay> moved, Instant now) {
        database.sql("update parade_occupation set moved_at = null where booking_id = ? and moved_at is not null")
                .param(booking.value())
                .update();
        if (!moved.isEmpty()) {
            database.sql("""
                            update parade_occupation set moved_at = :now
                            where booking_id = :booking and (pitch_id, day) in (:moved)
                            """)
                    .param("booking", booking.value())
                    .param("now", now)
                    .param("moved", pairs(moved))
                    .update();
        }
    }

    private static List<Object[]> pairs(Collection<PitchDay> which) {
        return which.stream()
                .sorted(IN_ORDER)
                .map(it -> new Object[] {it.pitch().value(), it.day()})
                .toList();
    }

    List<PitchDay> taken(EditionId edition, Instant now) {
        return database.sql("""
                        select o.pitch_id, o.day from parade_pitch p join parade_occupation o on o.pitch_id = p.id
                        where p.edition_id = :edition and o.live = 1 and (o.held_until is null or o.held_until > :now)
                        order by o.day, o.pitch_id
                        """)
                .param("edition", edition.value())
                .param("now", now)
                .query((row, _) -> pitchDayIn(row))
                .list();
    }
}
