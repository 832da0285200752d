package nl.floreynwijk.harry;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.CodeSets;
import nl.floreynwijk.bench.Figure;
import nl.floreynwijk.bench.QueryMeter;
import nl.floreynwijk.bench.Samples;
import nl.floreynwijk.bench.Stage;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.HouseNumber;
import nl.floreynwijk.places.Postcode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What it costs to find whose turn it is, among many neighbours who were asked and chosen before. */
final class MatchingFigures {

    private static final int HARRIES = 2_000;
    private static final int JOBS = 1_000;
    private static final int TURNS = 4;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 50;
    private static final double NANOS = 1e6;
    private static final double MOST = 25;
    private static final List<Category> KINDS =
            List.of(Category.WATER, Category.DOORS, Category.GARDEN, Category.WALLS);

    private final Stage stage;
    private final Matching matching;
    private final JdbcClient database;

    /** That of the services: the jobs have to fall in their week. */
    private final Clock clock;

    MatchingFigures(Stage stage) throws IOException {
        this.stage = stage;
        matching = stage.service(Matching.class);
        database = stage.service(JdbcClient.class);
        clock = stage.service(Clock.class);
    }

    void measure(Connection owner, Consumer<Figure> figures) throws IOException, SQLException {
        stage.say("matching " + HARRIES + " neighbours…");
        var request = request();
        var helpers = list(owner);
        ask(owner, helpers);
        var ours = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        var queries = new ArrayList<Long>();
        try (var meter = new QueryMeter(stage.database())) {
            for (var round = -WARM_UP; round < ROUNDS; round++) {
                var scan = millis(() ->
                        database.sql("select id from harry_listing").query().listOfRows());
                var before = meter.read();
                var match = millis(() -> matching.whoIsNext(request, true, Matching.FIRST));
                if (round >= 0) {
                    queries.add(meter.read() - before);
                    plain.add(scan);
                    ours.add(match);
                }
            }
        }
        tell(Samples.of(ours).median(), Samples.of(plain).median(), figures);
        figures.accept(Figure.of("queries for that", Samples.of(queries).median(), "queries")
                .against("the database's own count, median of " + ROUNDS)
                .atMost(1));
        forget(owner);
    }

    private static void tell(double ours, double plain, Consumer<Figure> figures) {
        figures.accept(
                Figure.of("whose turn it is among 2,000 neighbours, by reading all their ids", ours / plain, "ratio")
                        .against("%s ms by %s ms, medians of %d in turns"
                                .formatted(Figure.plain(ours), Figure.plain(plain), ROUNDS))
                        .atMost(MOST));
    }

    private static double millis(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / NANOS;
    }

    private Request request() {
        var home = new Address(
                "Straat 7",
                HouseNumber.parse("1").orElseThrow(),
                Postcode.parse("3812 AB").orElseThrow(),
                "Amersfoort");
        var asker = new Asker(Optional.of(AccountId.random()), "Ria", Optional.empty(), home);
        return Request.placed(
                asker,
                JobExamples.plan("De kraan drupt."),
                Judgement.ofKind(Category.WATER),
                Set.of(),
                clock.instant());
    }

    private static List<UUID> list(Connection owner) throws SQLException {
        var helpers = Stream.generate(UUID::randomUUID).limit(HARRIES).toList();
        try (var rows = owner.prepareStatement("""
                insert into harry_listing (id, account_id, shown_name, text, categories, moments, reach, street, postcode, ask,
                    languages, tools, most_per_week, state, doubts, listed_at, changed_at, words, version)
                values (?, ?, 'Harry', '', ?, ',WEEKEND,', ?, ?, '3812AB', 'NOTHING', ',nl,', '', 2, 'LISTED', '', now(), now(), '', 0)
                """)) {
            for (var number = 0; number < HARRIES; number++) {
                rows.setObject(1, UUID.randomUUID());
                rows.setObject(2, helpers.get(number));
                rows.setString(3, CodeSets.written(Set.of(KINDS.get(number % KINDS.size()))));
                rows.setString(4, number % 3 == 0 ? "STREET" : "NEIGHBOURHOOD");
                rows.setString(5, "Straat " + number % 20);
                rows.addBatch();
            }
            rows.executeBatch();
        }
        return helpers;
    }

    /** Each job reached some, and one of them does it this week. */
    private void ask(Connection owner, List<UUID> helpers) throws SQLException {
        try (var jobs = owner.prepareStatement("""
                        insert into harry_request (id, kind, shown_name, client, street, door, postcode, town, category, text,
                            moments, ask, state, doubts, placed_at, reached, helper_id, agreed_at, appointment_turn, thanks, version)
                        values (?, 'NEIGHBOUR', 'Bench', 'HOME', 'Straat 1', '1', '3812AB', 'Amersfoort', 'WATER', '', '', 'NOTHING',
                            'AGREED', '', now(), 'FIRST', ?, ?, 0, '', 0)
                        """);
                var turns = owner.prepareStatement("""
                        insert into harry_invitation (request_id, account_id, round, place, picked, invited_at)
                        values (?, ?, 1, ?, false, now())
                        """)) {
            for (var number = 0; number < JOBS; number++) {
                var job = UUID.randomUUID();
                jobs.setObject(1, job);
                jobs.setObject(2, helpers.get(number));
                jobs.setTimestamp(3, Timestamp.from(clock.instant()));
                jobs.addBatch();
                for (var turn = 0; turn < TURNS; turn++) {
                    turns.setObject(1, job);
                    turns.setObject(2, helpers.get((number + turn * 7) % HARRIES));
                    turns.setInt(3, turn + 1);
                    turns.addBatch();
                }
            }
            jobs.executeBatch();
            turns.executeBatch();
        }
    }

    private static void forget(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("delete i from harry_invitation i join harry_request r on r.id = i.request_id"
                    + " where r.shown_name = 'Bench'");
            statement.execute("delete from harry_request where shown_name = 'Bench'");
            statement.execute("delete from harry_listing where shown_name = 'Harry'");
        }
    }
}
