package nl.floreynwijk.rad;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDataSource;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of somebody about evenings, as long as it is known who they were: where they put coins, and sheets they entered. */
@Component
class RadOwnData implements OwnDataSource {

    private static final int MOST = 1_000;

    private final JdbcClient database;

    RadOwnData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "rad";
    }

    @Override
    public List<OwnDatum> about(AccountId account, Locale language) {
        return List.of(
                OwnDatum.of("evenings", evenings(account, language), Line::words, Line::code),
                OwnDatum.of("sheets", sheets(account, language), Line::words, Line::code));
    }

    /** One thing, in words and in codes. */
    private record Line(String words, Map<String, Object> code) {}

    private List<Line> evenings(AccountId account, Locale language) {
        return database.sql("""
                        select e.name as evening, r.practice, g.name, g.email, g.at_home, g.joined_at,
                            (select group_concat(concat(c.title, ' ', p.coins) order by c.number separator ', ')
                                from rad_coins p join rad_card c on c.id = p.card_id where p.guest_id = g.id) as lying
                        from rad_guest g join rad_run r on r.id = g.run_id join rad_evening e on e.id = r.evening_id
                        where g.account_id = :account order by g.joined_at desc, g.id limit :most
                        """)
                .param("account", account.value())
                .param("most", MOST)
                .query((row, _) -> evening(row, language))
                .list();
    }

    private static Line evening(ResultSet row, Locale language) throws SQLException {
        var joined = row.getObject("joined_at", Instant.class);
        return new Line(
                words(
                        row.getString("evening"),
                        DutchTime.momentInYear(joined, language),
                        row.getString("name"),
                        text(row, "email"),
                        text(row, "lying")),
                Map.of(
                        "evening",
                        row.getString("evening"),
                        "practice",
                        row.getBoolean("practice"),
                        "name",
                        row.getString("name"),
                        "email",
                        text(row, "email"),
                        "fromHome",
                        row.getBoolean("at_home"),
                        "joined",
                        joined.toString(),
                        "coins",
                        text(row, "lying")));
    }

    private List<Line> sheets(AccountId account, Locale language) {
        return database.sql("""
                        select e.name as evening, s.number, s.version, s.people, s.total, s.reason, s.entered_at
                        from rad_sheet s join rad_run r on r.id = s.run_id join rad_evening e on e.id = r.evening_id
                        where s.account_id = :account order by s.entered_at desc, s.id limit :most
                        """)
                .param("account", account.value())
                .param("most", MOST)
                .query((row, _) -> sheet(row, language))
                .list();
    }

    private static Line sheet(ResultSet row, Locale language) throws SQLException {
        var entered = row.getObject("entered_at", Instant.class);
        return new Line(
                words(
                        row.getString("evening"),
                        row.getString("number"),
                        DutchTime.momentInYear(entered, language),
                        row.getString("reason")),
                Map.of(
                        "evening",
                        row.getString("evening"),
                        "number",
                        row.getInt("number"),
                        "version",
                        row.getInt("version"),
                        "people",
                        row.getInt("people"),
                        "coins",
                        row.getInt("total"),
                        "reason",
                        row.getString("reason"),
                        "entered",
                        entered.toString()));
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
