package nl.floreynwijk.parade;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many people who want a pitch at the same moment, through the services and by bare JDBC. */
class ParadeRush {

    private static final Euros PRICE = Euros.of(35);
    private static final Duration HELD = Duration.ofMinutes(10);

    private final Bookings bookings;
    private final Agreements agreements;
    private final AsPortal asPortal;
    private final DataSource source;
    private final JdbcClient database;
    private final Clock clock;
    private final TestParade parade;
    private int wrong;
    private int untold;

    ParadeRush(
            Bookings bookings,
            Agreements agreements,
            AsPortal asPortal,
            DataSource source,
            JdbcClient database,
            Clock clock) {
        this.bookings = bookings;
        this.agreements = agreements;
        this.asPortal = asPortal;
        this.source = source;
        this.database = database;
        this.clock = clock;
        parade = new TestParade(database, clock);
    }

    /** A street at the moment at which booking opens. */
    private record Street(EditionId edition, List<PitchId> pitches, LocalDate day) {}

    private Street street(int many) {
        var edition = parade.edition();
        return new Street(edition, parade.pitches(edition, many), parade.days().getFirst());
    }

    /** So many people want one of so many pitches; each tries what is still free until they have one or nothing is left. */
    void rush(int clients, int many) throws Exception {
        var street = street(many);
        var numbers = new HashMap<String, PitchId>();
        for (var at = 0; at < many; at++) {
            numbers.put(Integer.toString(at + 1), street.pitches().get(at));
        }
        var booked = new AtomicInteger();
        rate(
                clients,
                clients,
                number -> asPortal.runFor(AccountId.random(), () -> {
                    if (want(street, numbers, street.pitches().get(number % many), new Random(number))) {
                        booked.incrementAndGet();
                    }
                }));
        var rows = database.sql("""
                        select count(distinct o.pitch_id) from parade_booking b
                        join parade_occupation o on o.booking_id = b.id and o.live = 1
                        where b.edition_id = ? and b.state = 'BOOKED'
                        """)
                .param(street.edition().value())
                .query(Integer.class)
                .single();
        wrong += Math.abs(many - booked.get()) + Math.abs(many - rows);
    }

    /** Whether they got one. */
    private boolean want(Street street, Map<String, PitchId> numbers, PitchId first, Random chance) {
        var wanted = first;
        while (true) {
            switch (bookings.hold(street.edition(), Category.GOODS, Set.of(new PitchDay(wanted, street.day())))) {
                case HoldResult.Held(var id, var _) -> {
                    return agree(id);
                }
                case HoldResult.Taken(var which, var free) -> {
                    if (which.isEmpty()) {
                        count();
                    }
                    if (free.isEmpty()) {
                        return false;
                    }
                    wanted = requireNonNull(numbers.get(free.get(chance.nextInt(free.size()))));
                }
                case HoldResult.ForThoseWhoWait _,
                        HoldResult.NotBookable _,
                        HoldResult.TooMany _,
                        HoldResult.CategoryFull _ -> {
                    count();
                    return false;
                }
            }
        }
    }

    private synchronized void count() {
        untold++;
    }

    private boolean agree(BookingId id) {
        return agreements.agree(id, form(), List.of()) instanceof AgreeResult.Booked;
    }

    private static StallForm form() {
        return new StallForm(
                Optional.of(BookerKind.NEIGHBOUR),
                "Kaas van Jansen",
                "Oude en jonge kaas",
                "kaas",
                "06 1234 5678",
                "",
                "",
                true,
                true,
                true,
                Map.of(),
                PRICE);
    }

    /** How many pitches are booked too few or too many, over all rushes. */
    int wrong() {
        return wrong;
    }

    /** How many were not told what another had. */
    int untold() {
        return untold;
    }

    /** How many bookings a second, each of a pitch of its own. */
    double services(int many, int threads) throws Exception {
        var street = street(many);
        return rate(
                many,
                threads,
                number -> asPortal.runFor(AccountId.random(), () -> {
                    var wanted = Set.of(new PitchDay(street.pitches().get(number), street.day()));
                    if (!(bookings.hold(street.edition(), Category.GOODS, wanted)
                                    instanceof HoldResult.Held(var id, var _))
                            || !agree(id)) {
                        throw new IllegalStateException("There was a pitch for everybody");
                    }
                }));
    }

    /** The same by prepared statements, as somebody would write it by hand who keeps the same rules. */
    double bare(int many, int threads) throws Exception {
        var street = street(many);
        return rate(many, threads, number -> {
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
                    select status in ('OPEN', 'UNCERTAIN', 'DEFINITE') from parade_edition where id = ?
                    """, edition);
            require(connection, "select count(*) > 0 from parade_day where edition_id = ? and day > ?", edition, now);
            require(connection, """
                    select count(*) = 1 from parade_pitch where id = ? and edition_id = ? and blocked is null
                        and (zone is null or zone = 'GOODS')
                    """, pitch.value(), edition);
            require(connection, """
                    select count(*) = 0 from parade_booking where account_id = ? and edition_id = ? and holding = 1
                    """, account, edition);
            require(connection, """
                    select count(distinct o.pitch_id) < 4 from parade_booking b join parade_occupation o on o.booking_id = b.id
                    where b.account_id = ? and b.edition_id = ? and o.live = 1 and b.state in ('REQUESTED', 'BOOKED', 'OFFERED')
                    """, account, edition);
            require(connection, """
                    select count(*) = 0 from parade_category_limit where edition_id = ? and category = 'GOODS'
                    """, edition);
            require(
                    connection,
                    "select count(*) = 0 from parade_waiting where edition_id = ? and state = 'WAITING'",
                    edition);
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
            require(
                    connection,
                    "select count(*) = 1 from parade_booking where id = ? and account_id = ?",
                    booking,
                    account);
            require(connection, "select last_booking >= 0 from parade_desk where edition_id = ? for update", edition);
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
            invoice(connection, street, pitch, booking, now);
            write(
                    connection,
                    "insert into access_audit_entry (at, actor, module, action, object, object_id, detail) values (?, ?, 'parade', 'booked', 'booking', ?, '')",
                    Timestamp.from(now),
                    account,
                    booking.toString());
            connection.commit();
        }
    }

    private static void invoice(Connection connection, Street street, PitchId pitch, UUID booking, Instant now)
            throws SQLException {
        var invoice = UUID.randomUUID();
        var lines = List.of(UUID.randomUUID(), UUID.randomUUID());
        for (var at = 0; at < lines.size(); at++) {
            write(
                    connection,
                    """
                    insert into parade_agreed_line (id, booking_id, position, kind, pitch_id, label, quantity, each_cents, total_cents,
                        agreed_at)
                    values (?, ?, ?, ?, ?, 'Kraam', 1, ?, ?, ?)
                    """,
                    lines.get(at),
                    booking,
                    at + 1,
                    at == 0 ? "PITCH" : "DEPOSIT",
                    pitch.value(),
                    at == 0 ? 2500 : 1000,
                    at == 0 ? 2500 : 1000,
                    Timestamp.from(now));
        }
        write(
                connection,
                """
                insert into parade_invoice (id, edition_id, booking_id, number, kind, made_on, due_on, name, reason, vat_percent,
                    total_cents, made_at)
                select ?, edition_id, ?, last_invoice, 'INVOICE', ?, ?, '', '', 21, 3500, ? from parade_desk where edition_id = ?
                """,
                invoice,
                booking,
                Timestamp.from(now),
                Timestamp.from(now),
                Timestamp.from(now),
                street.edition().value());
        for (var at = 0; at < lines.size(); at++) {
            write(connection, """
                    insert into parade_invoice_line (invoice_id, position, agreed_line_id, credits, label, quantity, percent, total_cents)
                    values (?, ?, ?, false, 'Kraam', 1, 100, ?)
                    """, invoice, at + 1, lines.get(at), at == 0 ? 2500 : 1000);
        }
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

    private interface Doing {
        void once(int number) throws Exception;
    }

    private static double rate(int times, int threads, Doing doing) throws Exception {
        var next = new AtomicInteger();
        var work = new ArrayList<Future<?>>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var began = System.nanoTime();
            for (var thread = 0; thread < threads; thread++) {
                work.add(pool.submit(() -> {
                    for (var number = next.getAndIncrement(); number < times; number = next.getAndIncrement()) {
                        doing.once(number);
                    }
                    return true;
                }));
            }
            for (var one : work) {
                one.get();
            }
            return times * 1e9 / (System.nanoTime() - began);
        }
    }
}
