package nl.floreynwijk.green;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many people who sign up at the same time, through the services and by bare JDBC. */
class GreenBurst {

    private static final int LEAST = 1;
    private static final int FIRST_DAY = 30;

    private final ShiftDesk desk;
    private final PlotDesk plots;
    private final SignUps signUps;
    private final Shifts shifts;
    private final AsPortal asPortal;
    private final DataSource source;
    private final JdbcClient database;
    private final Clock clock;
    private int wrong;
    private AccountId volunteer = AccountId.random();

    GreenBurst(
            ShiftDesk desk,
            PlotDesk plots,
            SignUps signUps,
            Shifts shifts,
            AsPortal asPortal,
            DataSource source,
            JdbcClient database,
            Clock clock) {
        this.desk = desk;
        this.plots = plots;
        this.signUps = signUps;
        this.shifts = shifts;
        this.asPortal = asPortal;
        this.source = source;
        this.database = database;
        this.clock = clock;
    }

    /** How many a second, each on a shift that has room for exactly those who come. */
    double signUps(int count, int people, int threads) throws Exception {
        var planned = planned(count, people / count);
        var rate = rate(people, threads, number -> {
            var shift = planned.get(number % count);
            asPortal.runFor(AccountId.random(), () -> {
                if (!(signUps.signUp(shift, 0, Said.NOTHING) instanceof SignUpResult.On)) {
                    throw new IllegalStateException("There was room for everybody");
                }
            });
        });
        wrong += count(planned, people);
        return rate;
    }

    private List<ShiftId> planned(int count, int most) {
        var planned = new ArrayList<ShiftId>();
        asPortal.runFor(AccountId.random(), Role.GARDENER, () -> {
            var plot = ((PlotResult.Kept) plots.add(GreenExamples.plan("Perk " + UUID.randomUUID()))).id();
            for (var number = 0; number < count; number++) {
                var day = DutchTime.day(clock.instant()).plusDays(FIRST_DAY + number);
                planned.addAll(((PlanResult.Planned) desk.plan(GreenExamples.shift(plot, day, LEAST, most))).shifts());
            }
        });
        return planned;
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

    /** How many rows are too few or too many, and how many shifts say otherwise than their rows. */
    private int count(List<ShiftId> planned, int people) {
        var ids = planned.stream().map(ShiftId::value).toList();
        var rows = database.sql(
                        "select count(distinct account_id) from green_sign_up where shift_id in (:ids) and state = 'ON'")
                .param("ids", ids)
                .query(Integer.class)
                .single();
        var taken = database.sql("select sum(taken) from green_shift where id in (:ids)")
                .param("ids", ids)
                .query(Integer.class)
                .single();
        return Math.abs(people - rows) + Math.abs(people - taken);
    }

    int wrong() {
        return wrong;
    }

    /**
     * The same by prepared statements, as somebody would write it by hand who keeps the same rules: nobody twice, nobody before
     * those who wait, nobody at two places without knowing it.
     */
    double bare(int count, int people, int threads) throws Exception {
        var planned = planned(count, people / count);
        return rate(people, threads, number -> writeBare(planned.get(number % count), clock.instant()));
    }

    private void writeBare(ShiftId shift, Instant now) throws SQLException {
        var account = UUID.randomUUID();
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            write(
                    connection,
                    "insert into green_volunteer (account_id, days, heaviness, children, wheelchair) values (?, '', 'HEAVY', false, false)",
                    account);
            requireRoom(connection, shift, account, now);
            write(
                    connection,
                    "update green_shift set taken = taken + 1, version = version + 1 where id = ?",
                    shift.value());
            write(
                    connection,
                    "insert into green_sign_up (id, shift_id, account_id, places, state, queue, overlaps, left_reason, signed_up_at, version) values (?, ?, ?, 1, 'ON', 0, false, '', ?, 0)",
                    UUID.randomUUID(),
                    shift.value(),
                    account,
                    Timestamp.from(now));
            write(
                    connection,
                    "insert into access_audit_entry (at, actor, module, action, object, object_id, detail) values (?, ?, 'green', 'signed-up', 'shift', ?, '')",
                    Timestamp.from(now),
                    account,
                    shift.toString());
            connection.commit();
        }
    }

    private static void requireRoom(Connection connection, ShiftId shift, UUID account, Instant now)
            throws SQLException {
        try (var locking = connection.prepareStatement("""
                        select taken + kept < most and off_at is null and starts_at > ? and not adults_only, starts_at, ends_at
                        from green_shift where id = ? for update
                        """)) {
            locking.setObject(1, Timestamp.from(now));
            locking.setObject(2, shift.value());
            try (var row = locking.executeQuery()) {
                if (!row.next()
                        || !row.getBoolean(1)
                        || isHindered(connection, shift, account, row.getTimestamp(2), row.getTimestamp(3))) {
                    throw new IllegalStateException("There was room for everybody");
                }
            }
        }
    }

    private static boolean isHindered(
            Connection connection, ShiftId shift, UUID account, Timestamp from, Timestamp until) throws SQLException {
        try (var asking = connection.prepareStatement("""
                        select exists (select 1 from green_sign_up where shift_id = ? and (account_id = ? or state = 'RESERVE'))
                            or exists (select 1 from green_sign_up u join green_shift s on s.id = u.shift_id
                                where u.account_id = ? and u.state in ('ON', 'OFFERED') and s.off_at is null
                                    and s.starts_at < ? and s.ends_at > ?)
                            or exists (select 1 from harry_request where (asked_by = ? or helper_id = ?)
                                and state = 'AGREED' and appointment > ? and appointment < ?)
                        """)) {
            var values = List.of(shift.value(), account, account, until, from, account, account, from, until);
            for (var at = 0; at < values.size(); at++) {
                asking.setObject(at + 1, values.get(at));
            }
            try (var row = asking.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static int write(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.executeUpdate();
        }
    }

    /** A season of so many shifts in the coming weeks, on which so many volunteers are. */
    void season(int count, int people) {
        var plot = new AtomicReference<PlotId>();
        asPortal.runFor(
                AccountId.random(),
                Role.GARDENER,
                () -> plot.set(((PlotResult.Kept) plots.add(GreenExamples.plan("Seizoen " + UUID.randomUUID()))).id()));
        database.sql("delete from green_shift_report").update();
        database.sql("delete from green_attendance").update();
        database.sql("delete from green_sign_up").update();
        database.sql("delete from green_shift").update();
        var plan = GreenExamples.shift(
                requireNonNull(plot.get()), DutchTime.day(clock.instant()).plusDays(1), LEAST, people);
        asPortal.runFor(AccountId.random(), Role.GARDENER, () -> {
            for (var number = 0; number < count; number++) {
                if (!(desk.plan(plan.on(plan.day().plusDays(number % 60))) instanceof PlanResult.Planned)) {
                    throw new IllegalStateException("Not a shift");
                }
            }
        });
        for (var number = 0; number < people; number++) {
            database.sql("""
                            insert into green_sign_up (id, shift_id, account_id, places, state, queue, overlaps, left_reason,
                                signed_up_at, version)
                            select uuid(), id, :account, 1, 'ON', 0, true, '', now(6), 0 from green_shift
                            order by rand() limit 12
                            """).param("account", volunteer.value()).update();
            volunteer = AccountId.random();
        }
    }

    /** Looks for a shift as one of them. */
    ShiftsForMe forMe() {
        var found = new AtomicReference<ShiftsForMe>();
        asPortal.runFor(volunteer, () -> found.set(shifts.forMe()));
        return requireNonNull(found.get());
    }
}
