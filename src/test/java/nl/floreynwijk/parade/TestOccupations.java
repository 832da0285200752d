package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookings as plain rows, for tests that look at a floor plan and not at how somebody books. */
@Component
public class TestOccupations {

    private final JdbcClient database;
    private final Clock clock;

    TestOccupations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody booked it for these days. */
    public BookingId booked(EditionId edition, AccountId account, String name, PitchId pitch, List<LocalDate> days) {
        return add(edition, account, name, BookingState.BOOKED, Optional.empty(), pitch, days);
    }

    /** Somebody has it in this way, until then where it ends by itself. */
    public BookingId add(
            EditionId edition,
            AccountId account,
            String name,
            BookingState state,
            Optional<Instant> until,
            PitchId pitch,
            List<LocalDate> days) {
        var booking = UUID.randomUUID();
        database.sql("""
                        insert into parade_booking (id, edition_id, account_id, state, category, name, sells, sector, phone,
                            wishes, held_until, extended, begun_at, reason, version)
                        values (:id, :edition, :account, :state, 'GOODS', :name, '', '', '', '', :until, false, :now, '', 1)
                        """)
                .param("id", booking)
                .param("edition", edition.value())
                .param("account", account.value())
                .param("state", state.name())
                .param("name", name)
                .param("until", until.orElse(null))
                .param("now", clock.instant())
                .update();
        for (var day : days) {
            database.sql("""
                            insert into parade_occupation (booking_id, pitch_id, day, live, held_until)
                            values (:booking, :pitch, :day, 1, :until)
                            """)
                    .param("booking", booking)
                    .param("pitch", pitch.value())
                    .param("day", day)
                    .param("until", until.orElse(null))
                    .update();
        }
        return new BookingId(booking);
    }

    /** They gave it back. */
    public void end(BookingId booking) {
        database.sql("update parade_occupation set live = null, freed_at = :now where booking_id = :id")
                .param("now", clock.instant())
                .param("id", booking.value())
                .update();
        database.sql("update parade_booking set state = 'CANCELLED', held_until = null where id = :id")
                .param("id", booking.value())
                .update();
    }
}
