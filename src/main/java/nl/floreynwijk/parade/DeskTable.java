package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads an edition with all that was ever agreed of it, for whoever organises it, in one query. */
@Component
class DeskTable {

    private static final String QUEUE = "select " + BookingTable.COLUMNS + BookingTable.AGREED + """
            , exists (select 1 from parade_occupation m where m.booking_id = b.id and m.live = 1 and m.moved_at = b.moved_at
                and b.back_at > b.moved_at) as move_refused,
            """
            + EditionTable.COLUMNS + EditionTable.FROM + """
            left join parade_booking b on b.edition_id = e.id and b.number is not null
            where e.id = :edition
            order by b.state in ('REQUESTED', 'BOOKED') desc, b.number desc limit :most
            """;

    private final JdbcClient database;

    DeskTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * A booking as its organiser goes through it.
     *
     * @param moveRefused whether whoever booked said no to where it stands
     */
    record Row(BookingTable.Row booking, BookingTable.Agreed agreed, boolean moveRefused) {

        BookingSummary summary() {
            return booking.summary();
        }
    }

    /** An edition with bookings of it, as they were read. */
    record AllInEdition(EditionSummary edition, List<Row> bookings) {}

    /**
     * By number; empty when there is no such edition. Of more than anybody goes through, those that are over are left out first, the
     * oldest before all.
     */
    Optional<AllInEdition> queue(EditionId edition, Instant now) {
        var rows = database.sql(QUEUE)
                .param("edition", edition.value())
                .param("most", BookingTable.MOST)
                .query((row, _) -> new Queued(
                        EditionTable.detailsIn(row, DutchTime.day(now)),
                        row.getObject("id") == null ? Optional.empty() : Optional.of(rowIn(row, now))))
                .list();
        return rows.stream()
                .findFirst()
                .map(it -> new AllInEdition(
                        it.edition().summary(),
                        rows.stream()
                                .flatMap(each -> each.booking().stream())
                                .sorted(Comparator.comparing(
                                        each -> each.summary().number().orElseThrow()))
                                .toList()));
    }

    private record Queued(EditionDetails edition, Optional<Row> booking) {}

    private static Row rowIn(ResultSet row, Instant now) throws SQLException {
        return new Row(BookingTable.rowIn(row, now), BookingTable.agreedIn(row), row.getBoolean("move_refused"));
    }
}
