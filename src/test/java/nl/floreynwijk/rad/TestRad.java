package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.access.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** An evening with cards, as a host would have set it up, and people who put coins on them, by phone and at a table. */
@Component
public class TestRad {

    private static final List<Theme> THEMES = List.of(Theme.values());
    private static final Locale DUTCH = Locale.of("nl");

    private final JdbcClient database;
    private final Guests guests;
    private final Sheets sheets;
    private final SpringLiquibase liquibase;
    private final Clock clock;
    private int codes = 100_000;

    TestRad(JdbcClient database, Guests guests, Sheets sheets, SpringLiquibase liquibase, Clock clock) {
        this.database = database;
        this.guests = guests;
        this.sheets = sheets;
        this.liquibase = liquibase;
        this.clock = clock;
    }

    /** Where everybody in a hall comes from. */
    static final String HALL = "192.0.2.7";

    /** There is no evening: for tests whose rows are not rolled back. */
    public void clear() throws SQLException {
        try (var connection = liquibase.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var table : List.of(
                    "became",
                    "photo",
                    "sheet_coins",
                    "sheet",
                    "helper",
                    "coins",
                    "guest",
                    "run",
                    "card_words",
                    "card",
                    "evening")) {
                statement.execute("delete from rad_" + table);
            }
            statement.execute("delete from access_audit_entry where module = 'rad'");
        }
    }

    /** What every such evening is: ten coins, as many on a card as somebody likes, for everybody who has its code, not from home. */
    public EveningPlan plan() {
        return new EveningPlan(
                "Rad van Floreyn",
                "Buurthuis De Spil",
                beginsAt(),
                "Wat wilt u in de wijk?",
                10,
                Optional.empty(),
                Audience.ANYONE,
                Optional.empty());
    }

    private Instant beginsAt() {
        return clock.instant().plus(Duration.ofHours(1));
    }

    /** An evening without cards or a run. */
    public EveningId evening() {
        var plan = plan();
        var id = EveningId.random();
        insert(
                """
                rad_evening (id, name, place, begins_at, question, coins, most_on_card, audience, home_until, code, screen,
                budget_cents, notes, ended_at, version)""",
                id.value(),
                plan.name(),
                plan.place(),
                plan.beginsAt(),
                plan.question(),
                plan.coins(),
                null,
                plan.audience().name(),
                null,
                String.valueOf(codes++),
                ScreenKey.random().value(),
                null,
                "",
                null,
                1);
        return id;
    }

    /** A rule of the evening, by its column. */
    public void rule(EveningId evening, String column, @Nullable Object value) {
        database.sql("update rad_evening set %s = :value where id = :id".formatted(column))
                .param("value", value)
                .param("id", evening.value())
                .update();
    }

    public String code(EveningId evening) {
        return database.sql("select code from rad_evening where id = ?")
                .param(evening.value())
                .query(String.class)
                .single();
    }

    /** The secret of the address of its big screen. */
    public ScreenKey screen(EveningId evening) {
        return new ScreenKey(database.sql("select screen from rad_evening where id = ?")
                .param(evening.value())
                .query(UUID.class)
                .single());
    }

    /** So many cards, from 1 and of each theme in turn, that cost a hundred euros and more. */
    public List<CardId> cards(EveningId evening, int many) {
        return IntStream.rangeClosed(1, many).mapToObj(it -> card(evening, it)).toList();
    }

    private CardId card(EveningId evening, int number) {
        var id = CardId.random();
        insert(
                "rad_card (id, evening_id, number, title, line, theme, cost_cents, picture_id, version)",
                id.value(),
                evening.value(),
                number,
                "Kaart " + number,
                "Wat kaart %d is.".formatted(number),
                THEMES.get((number - 1) % THEMES.size()).name(),
                number * 10_000L,
                null,
                1);
        return id;
    }

    /** People can put coins for real from now on; what was live before is not any more. */
    public RunId opened(EveningId evening) {
        return begun(evening, false);
    }

    public RunId practised(EveningId evening) {
        return begun(evening, true);
    }

    private RunId begun(EveningId evening, boolean practice) {
        database.sql(
                        "update rad_run set live = null, state = 'CLOSED', closed_at = :now where evening_id = :id and live = 1")
                .param("now", clock.instant())
                .param("id", evening.value())
                .update();
        var number = database.sql("select coalesce(max(number), 0) + 1 from rad_run where evening_id = ?")
                .param(evening.value())
                .query(Integer.class)
                .single();
        var id = RunId.random();
        insert(
                "rad_run (id, evening_id, number, practice, state, board, live, opened_at, closed_at, version)",
                id.value(),
                evening.value(),
                number,
                practice,
                RunState.OPEN.name(),
                Board.HIDDEN.name(),
                1,
                clock.instant(),
                null,
                1);
        return id;
    }

    /** Something of a run otherwise, by its column. */
    public void run(RunId run, String column, @Nullable Object value) {
        database.sql("update rad_run set %s = :value where id = :id".formatted(column))
                .param("value", value)
                .param("id", run.value())
                .update();
    }

    /** It is over, and its code is gone. */
    public void ended(EveningId evening, Instant when) {
        database.sql("update rad_run set state = 'CLOSED', closed_at = :now where evening_id = :id and live = 1")
                .param("now", when)
                .param("id", evening.value())
                .update();
        database.sql("update rad_evening set dead_code = code, code = null, ended_at = :now where id = :id")
                .param("now", when)
                .param("id", evening.value())
                .update();
    }

    /** Somebody comes in with their phone and its secret, without an account. */
    public Token joined(EveningId evening, String name) {
        var phone = Token.random();
        assertThat(unknown(() -> guests.join(code(evening), phone, name, DUTCH, HALL)))
                .isInstanceOf(JoinResult.In.class);
        return phone;
    }

    public Token joined(EveningId evening) {
        return joined(evening, "");
    }

    /** Whoever has that phone lets so many coins lie on a card. */
    public void put(RunId run, Token phone, CardId card, int coins) {
        assertThat(unknown(() -> guests.put(run, phone, card, coins))).isInstanceOf(PutResult.Put.class);
    }

    /** The secret of the address of somebody who counts at tables. */
    public String helper(EveningId evening, String name) {
        var secret = Token.random();
        insert(
                "rad_helper (id, evening_id, name, secret_hash, made_at, ended_at)",
                UUID.randomUUID(),
                evening.value(),
                name,
                secret.hash(),
                clock.instant(),
                null);
        return secret.value();
    }

    /** A helper enters a sheet for the first time. */
    public void sheet(String helper, RunId run, int number, int people, Map<CardId, Integer> coins) {
        correct(helper, run, number, 0, people, coins);
    }

    /** A helper corrects the version of a sheet that they saw. */
    public void correct(String helper, RunId run, int number, int seenVersion, int people, Map<CardId, Integer> coins) {
        assertThat(unknown(() -> sheets.enter(
                        helper, run, number, new SheetCount(people, coins), seenVersion, "Verkeerd geteld")))
                .isInstanceOf(SheetResult.Entered.class);
    }

    /** The sum of all rows of a run that count. */
    public int coinsIn(RunId run) {
        return database.sql("""
                        select coalesce((select sum(coins) from rad_coins where run_id = :run), 0)
                            + coalesce((select sum(c.coins) from rad_sheet_coins c join rad_sheet s on s.id = c.sheet_id
                                where s.run_id = :run and s.version =
                                    (select max(n.version) from rad_sheet n where n.run_id = s.run_id and n.number = s.number)), 0)
                        """).param("run", run.value()).query(Integer.class).single();
    }

    /** Whoever is signed in is not while this is done. */
    private static <T> T unknown(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void insert(String table, @Nullable Object... values) {
        var marks = String.join(", ", Collections.nCopies(values.length, "?"));
        var into = database.sql("insert into " + table + " values (" + marks + ")");
        for (var value : values) {
            into = into.param(value);
        }
        into.update();
    }
}
