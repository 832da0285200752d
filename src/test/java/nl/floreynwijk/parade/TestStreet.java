package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stalls that are booked, and what there is to do between them. */
@Component
public class TestStreet {

    private final JdbcClient database;
    private final Clock clock;

    TestStreet(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Booked on these pitches for these days. */
    public BookingId stall(EditionId edition, Stall stall, List<PitchId> pitches, List<LocalDate> days) {
        return stall(edition, stall, BookingState.BOOKED, pitches, days);
    }

    /** What visitors read of a stall. */
    public record Stall(Category category, String name, String sells, String sector) {}

    public BookingId stall(
            EditionId edition, Stall stall, BookingState state, List<PitchId> pitches, List<LocalDate> days) {
        var id = BookingId.random();
        database.sql("""
                        insert into parade_booking (id, edition_id, account_id, state, category, kind, name, sells, sector, phone,
                            wishes, extended, begun_at, reason, held_until, version)
                        values (:id, :edition, :account, :state, :category, 'NEIGHBOUR', :name, :sells, :sector, '0612345678',
                            'Naast Truus', false, :now, '', :held, 1)
                        """)
                .param("id", id.value())
                .param("edition", edition.value())
                .param("account", UUID.randomUUID())
                .param("state", state.name())
                .param("category", stall.category().name())
                .param("name", stall.name())
                .param("sells", stall.sells())
                .param("sector", stall.sector())
                .param("now", clock.instant())
                .param("held", state == BookingState.HELD ? clock.instant().plusSeconds(600) : null)
                .update();
        pitches.forEach(pitch -> days.forEach(day -> occupy(id, pitch, day)));
        return id;
    }

    private void occupy(BookingId booking, PitchId pitch, LocalDate day) {
        database.sql("insert into parade_occupation (booking_id, pitch_id, day, live) values (?, ?, ?, 1)")
                .param(booking.value())
                .param(pitch.value())
                .param(day)
                .update();
    }

    /** The stall shows this picture. */
    public void showPhoto(BookingId booking, UUID photo) {
        database.sql("update parade_booking set photo_id = ? where id = ?")
                .param(photo)
                .param(booking.value())
                .update();
    }

    /** The street is drawn so. */
    public void draw(EditionId edition, UUID picture) {
        database.sql("update parade_plan set picture_id = ? where edition_id = ?")
                .param(picture)
                .param(edition.value())
                .update();
    }

    public void become(EditionId edition, EditionStatus status, String reason) {
        database.sql("update parade_edition set status = ?, status_reason = ? where id = ?")
                .param(status.name())
                .param(reason)
                .param(edition.value())
                .update();
    }

    /** Of such stalls there may be so many. */
    public void limit(EditionId edition, Category category, int most) {
        database.sql("insert into parade_category_limit (edition_id, category, most) values (?, ?, ?)")
                .params(edition.value(), category.name(), most)
                .update();
    }

    /** The edition has this one day only. */
    public void onlyOn(EditionId edition, LocalDate day) {
        database.sql("delete from parade_day where edition_id = ?")
                .param(edition.value())
                .update();
        database.sql("""
                        insert into parade_day (edition_id, day, opens_at, closes_at, set_up_at)
                        values (?, ?, '10:00', '17:00', '07:00')
                        """).param(edition.value()).param(day).update();
    }

    /** As if it had never been, with everything in it that is made here or by {@link TestParade}. */
    public void remove(EditionId edition) {
        for (var children : List.of("occupation", "booking_add_on")) {
            database.sql("""
                            delete from parade_%s where booking_id in (select id from parade_booking where edition_id = ?)
                            """.formatted(children)).param(edition.value()).update();
        }
        for (var table :
                List.of("activity", "booking", "pitch", "plan", "add_on", "price", "desk", "refund_step", "day")) {
            database.sql("delete from parade_%s where edition_id = ?".formatted(table))
                    .param(edition.value())
                    .update();
        }
        database.sql("delete from parade_edition where id = ?")
                .param(edition.value())
                .update();
    }

    /** Music on a stage. */
    public static ActivityPlan music(String title, String stage, @Nullable LocalDate day, int from, int until) {
        return new ActivityPlan(
                ActivityKind.MUSIC,
                title,
                "",
                stage,
                day,
                LocalTime.of(from, 0),
                LocalTime.of(until, 0),
                new ActivityPlace.InWords());
    }
}
