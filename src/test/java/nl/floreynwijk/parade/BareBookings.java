package nl.floreynwijk.parade;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import nl.floreynwijk.parade.ParadeRush.Street;

/** Bookings by prepared statements, as somebody would write it by hand who keeps the same rules. */
class BareBookings {

    private static final Duration HELD = Duration.ofMinutes(10);

    private final DataSource source;
    private final Clock clock;

    BareBookings(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** How many a second, each of a pitch of its own. */
    double rate(Street street, int threads) throws Exception {
        return Pace.rate(street.pitches().size(), threads, number -> {
            var account = UUID.randomUUID();
            var booking = UUID.randomUUID();
            hold(street, street.pitches().get(number), account, booking);
            sign(street, street.pitches().get(number), account, booking);
        });
    }

    private void hold(Street street, PitchId pitch, UUID account, UUID booking) throws SQLException {
        var now = clock.instant();
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var edition = street.edition().value();
            require(connection, """
                    select e.status in ('OPEN', 'UNCERTAIN', 'DEFINITE') and min(d.day) > ? from parade_edition e
                    join parade_day d on d.edition_id = e.id where e.id = ?
                    """, now, edition);
            require(connection, """
                    select count(*) = 1 from parade_pitch where id = ? and edition_id = ? and blocked is null
                        and (zone is null or zone = 'GOODS')
                    """, pitch.value(), edition);
            require(connection, """
                    select not exists (select 1 from parade_booking where account_id = ? and edition_id = ? and holding = 1)
                        and (select count(distinct o.pitch_id) from parade_booking b
                            join parade_occupation o on o.booking_id = b.id
                            where b.account_id = ? and b.edition_id = ? and o.live = 1
                                and b.state in ('REQUESTED', 'BOOKED', 'OFFERED')) < 4
                        and not exists (select 1 from parade_category_limit where edition_id = ? and category = 'GOODS')
                        and not exists (select 1 from parade_waiting where edition_id = ? and state = 'WAITING')
                    """, account, edition, account, edition, edition, edition);
            require(connection, """
                    select count(*) = 0 from parade_occupation where pitch_id = ? and day = ? and live = 1
                        and (held_until is null or held_until > ?)
                    """, pitch.value(), street.day(), Timestamp.from(now));
            write(connection, """
                    insert into parade_booking (id, edition_id, account_id, state, category, name, sells, sector, phone, wishes,
                        held_until, extended, holding, begun_at, reason, version)
                    values (?, ?, ?, 'HELD', 'GOODS', '', '', '', '', '', ?, false, 1, ?, '', 0)
                    """, booking, edition, account, Timestamp.from(now.plus(HELD)), Timestamp.from(now));
            write(
                    connection,
                    "insert into parade_occupation (booking_id, pitch_id, day, live, held_until) values (?, ?, ?, 1, ?)",
                    booking,
                    pitch.value(),
                    street.day(),
                    Timestamp.from(now.plus(HELD)));
            connection.commit();
        }
    }

    private void sign(Street street, PitchId pitch, UUID account, UUID booking) throws SQLException {
        var now = clock.instant();
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var edition = street.edition().value();
            require(connection, """
                    select last_booking >= 0 from parade_desk
                    where edition_id = (select edition_id from parade_booking where id = ? and account_id = ?) for update
                    """, booking, account);
            require(connection, """
                    select state = 'HELD' and held_until > ? from parade_booking where id = ? for update
                    """, Timestamp.from(now), booking);
            require(
                    connection,
                    "select status <> 'IDEA' and kept_percent = 0 from parade_edition where id = ?",
                    edition);
            require(connection, """
                    select sum(price_cents + deposit_cents) = 3500 from parade_price
                    where edition_id = ? and category = 'GOODS' and kind = 'NEIGHBOUR'
                    """, edition);
            // What is agreed about: a price may be for each metre of it
            require(connection, """
                    select sum(p.length_cm) > 0 from parade_occupation o join parade_pitch p on p.id = o.pitch_id
                    where o.booking_id = ? and o.live = 1
                    """, booking);
            write(
                    connection,
                    "update parade_occupation set held_until = null where booking_id = ? and live = 1 and held_until > ?",
                    booking,
                    Timestamp.from(now));
            write(
                    connection,
                    "update parade_desk set last_booking = last_booking + 1, last_invoice = last_invoice + 1 where edition_id = ?",
                    edition);
            write(
                    connection,
                    """
                    update parade_booking set state = 'BOOKED', held_until = null, holding = null, kind = 'NEIGHBOUR', name = ?, sells = ?,
                        sector = 'kaas', phone = '+31612345678', food_at = ?, fire_at = ?, agreed_at = ?, version = 1,
                        number = (select last_booking from parade_desk where edition_id = ?)
                    where id = ?
                    """,
                    "Kaas van Jansen",
                    "Oude en jonge kaas",
                    Timestamp.from(now),
                    Timestamp.from(now),
                    Timestamp.from(now),
                    edition,
                    booking);
            invoice(connection, edition, pitch, account, booking, now);
            write(
                    connection,
                    "insert into access_audit_entry (at, actor, module, action, object, object_id, detail) values (?, ?, 'parade', 'booked', 'booking', ?, '')",
                    Timestamp.from(now),
                    account,
                    booking.toString());
            connection.commit();
        }
    }

    private static void invoice(
            Connection connection, UUID edition, PitchId pitch, UUID account, UUID booking, Instant now)
            throws SQLException {
        var invoice = UUID.randomUUID();
        var price = UUID.randomUUID();
        var deposit = UUID.randomUUID();
        write(
                connection,
                """
                insert into parade_agreed_line (id, booking_id, position, kind, pitch_id, label, quantity, each_cents, total_cents,
                    agreed_at)
                values (?, ?, 1, 'PITCH', ?, 'Kraam', 1, 2500, 2500, ?), (?, ?, 2, 'DEPOSIT', ?, 'Kraam', 1, 1000, 1000, ?)
                """,
                price,
                booking,
                pitch.value(),
                Timestamp.from(now),
                deposit,
                booking,
                pitch.value(),
                Timestamp.from(now));
        write(
                connection,
                """
                insert into parade_invoice (id, edition_id, booking_id, number, kind, made_on, due_on, name, reason, vat_percent,
                    total_cents, made_at)
                select ?, edition_id, ?, last_invoice, 'INVOICE', ?, ?,
                    coalesce((select name from access_account where id = ?), ''), '', 21, 3500, ?
                from parade_desk where edition_id = ?
                """,
                invoice,
                booking,
                Timestamp.from(now),
                Timestamp.from(now),
                account,
                Timestamp.from(now),
                edition);
        write(connection, """
                insert into parade_invoice_line (invoice_id, position, agreed_line_id, credits, label, quantity, percent, total_cents)
                values (?, 1, ?, false, 'Kraam', 1, 100, 2500), (?, 2, ?, false, 'Kraam', 1, 100, 1000)
                """, invoice, price, invoice, deposit);
    }

    private static void require(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at] instanceof Instant moment ? Timestamp.from(moment) : values[at]);
            }
            try (var row = statement.executeQuery()) {
                if (!row.next() || !row.getBoolean(1)) {
                    throw new IllegalStateException("There was a pitch for everybody");
                }
            }
        }
    }

    private static void write(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
