package nl.floreynwijk.green;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.bench.Figure;
import nl.floreynwijk.bench.QueryMeter;
import nl.floreynwijk.bench.Samples;
import nl.floreynwijk.bench.Stage;

/** What it costs to make the feed of somebody who helps twice a week. */
final class GreenFeedFigures {

    private static final int SHIFTS = 104;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 50;
    private static final double NANOS = 1e6;
    private static final double MOST_MILLIS = 50;

    private final Stage stage;
    private final PublishedFeeds feeds;
    private final AccountId account = AccountId.random();

    GreenFeedFigures(Stage stage) throws IOException {
        this.stage = stage;
        feeds = stage.service(PublishedFeeds.class);
    }

    void measure(Connection owner, Consumer<Figure> figures) throws IOException, SQLException {
        stage.say("a feed of " + SHIFTS + " shifts…");
        var plot = UUID.randomUUID();
        signUp(owner, plot, stage.service(Clock.class).instant());
        var millis = new ArrayList<Double>();
        var queries = new ArrayList<Long>();
        try (var meter = new QueryMeter(stage.database())) {
            for (var round = -WARM_UP; round < ROUNDS; round++) {
                var before = meter.read();
                var took = cpuMillis();
                if (round >= 0) {
                    queries.add(meter.read() - before);
                    millis.add(took);
                }
            }
        }
        figures.accept(Figure.of(
                        "making a feed of %d shifts".formatted(SHIFTS),
                        Samples.of(millis).median(),
                        "ms CPU")
                .against("of the thread that makes it, its query included, median of " + ROUNDS)
                .atMost(MOST_MILLIS));
        figures.accept(Figure.of("queries for that", Samples.of(queries).median(), "queries")
                .against("the database's own count, median of " + ROUNDS)
                .atMost(1));
        forget(owner, plot);
    }

    private double cpuMillis() {
        var threads = ManagementFactory.getThreadMXBean();
        var began = threads.getCurrentThreadCpuTime();
        var text = feeds.feedOf(account, Languages.DUTCH);
        var took = threads.getCurrentThreadCpuTime() - began;
        if (text.split("BEGIN:VEVENT", -1).length != SHIFTS + 1) {
            throw new IllegalStateException("Not all of them are in the feed");
        }
        return took / NANOS;
    }

    private void signUp(Connection owner, UUID plot, Instant now) throws SQLException {
        try (var plots = owner.prepareStatement("""
                        insert into green_plot (id, name, kind, state, map_x, map_y, place, owner, about, partner, agreement,
                            forbidden, changed_at, version)
                        values (?, 'Bench', 'KEEP', 'ACTIVE', 50, 50, 'Straat 1', 'Gemeente', '', '', '', '', now(6), 0)
                        """);
                var shifts = owner.prepareStatement("""
                        insert into green_shift (id, plot_id, task, about, place, starts_at, ends_at, least, most, kept, kept_for,
                            taken, heaviness, children, wheelchair, adults_only, coffee, bring, tools, reward, reward_agreed,
                            turn, version)
                        values (?, ?, 'Heg snoeien en blad ruimen', '', 'Bij het hek', ?, ?, 1, 10, 0, '', 1, 'LIGHT', true, true,
                            false, true, 'Handschoenen, laarzen en een fles water', '', 'NONE', '', 0, 0)
                        """);
                var signUps = owner.prepareStatement("""
                        insert into green_sign_up (id, shift_id, account_id, places, state, queue, overlaps, left_reason,
                            signed_up_at, version)
                        values (?, ?, ?, 1, 'ON', 0, false, '', now(6), 0)
                        """)) {
            plots.setObject(1, plot);
            plots.executeUpdate();
            for (var number = 0; number < SHIFTS; number++) {
                var shift = UUID.randomUUID();
                var at = now.plus(Duration.ofHours(12 + 83L * number));
                shifts.setObject(1, shift);
                shifts.setObject(2, plot);
                shifts.setTimestamp(3, Timestamp.from(at));
                shifts.setTimestamp(4, Timestamp.from(at.plus(Duration.ofHours(2))));
                shifts.addBatch();
                signUps.setObject(1, UUID.randomUUID());
                signUps.setObject(2, shift);
                signUps.setObject(3, account.value());
                signUps.addBatch();
            }
            shifts.executeBatch();
            signUps.executeBatch();
        }
    }

    private void forget(Connection owner, UUID plot) throws SQLException {
        for (var sql : List.of(
                "delete u from green_sign_up u join green_shift s on s.id = u.shift_id where s.plot_id = ?",
                "delete from green_shift where plot_id = ?",
                "delete from green_plot where id = ?")) {
            try (var statement = owner.prepareStatement(sql)) {
                statement.setObject(1, plot);
                statement.executeUpdate();
            }
        }
    }
}
