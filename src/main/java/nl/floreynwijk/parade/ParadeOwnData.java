package nl.floreynwijk.parade;

import com.vaadin.flow.i18n.I18NProvider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDataSource;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of somebody about the market: what they booked, and what they said of their stall. */
@Component
class ParadeOwnData implements OwnDataSource {

    private static final int MOST = 1_000;

    private final JdbcClient database;
    private final MoneyOwnData money;
    private final WaitingOwnData waiting;
    private final EvaluationOwnData evaluations;
    private final I18NProvider texts;

    ParadeOwnData(
            JdbcClient database,
            MoneyOwnData money,
            WaitingOwnData waiting,
            EvaluationOwnData evaluations,
            I18NProvider texts) {
        this.database = database;
        this.money = money;
        this.waiting = waiting;
        this.evaluations = evaluations;
        this.texts = texts;
    }

    @Override
    public String module() {
        return "parade";
    }

    @Override
    public List<OwnDatum> about(AccountId account, Locale language) {
        return List.of(
                OwnDatum.of("bookings", bookings(account, language), Line::words, Line::code),
                OwnDatum.of("money", money.about(account), it -> words(it, language), ParadeOwnData::code),
                waiting.about(account, language),
                evaluations.about(account, language));
    }

    private String words(MoneyOwnData.Line line, Locale language) {
        return String.join(
                " · ",
                line.edition(),
                texts.getTranslation("parade.own-data.money." + line.what(), language),
                line.number(),
                DutchTime.date(line.day(), language),
                line.amount().text(language));
    }

    private static Map<String, Object> code(MoneyOwnData.Line line) {
        return Map.of(
                "edition", line.edition(),
                "what", line.what(),
                "number", line.number(),
                "day", line.day().toString(),
                "cents", line.amount().cents(),
                "said", line.said());
    }

    /** One thing, in words and in codes. */
    private record Line(String words, Map<String, Object> code) {}

    private List<Line> bookings(AccountId account, Locale language) {
        return database.sql("""
                        select b.*, e.name as edition, e.code,
                            (select group_concat(distinct p.number order by p.number separator ', ')
                                from parade_occupation o join parade_pitch p on p.id = o.pitch_id
                                where o.booking_id = b.id) as pitches,
                            (select group_concat(a.quantity, ' × ', d.name order by d.name separator ', ')
                                from parade_booking_add_on a join parade_add_on d on d.id = a.add_on_id
                                where a.booking_id = b.id) as add_ons,
                            (select group_concat(c.day, ' ', case c.came when true then 'came' when false then 'missed' else 'unsaid' end order by c.said_at separator ', ')
                                from parade_check_in c where c.booking_id = b.id) as check_ins
                        from parade_booking b join parade_edition e on e.id = b.edition_id
                        where b.account_id = :account order by b.begun_at desc limit :most
                        """)
                .param("account", account.value())
                .param("most", MOST)
                .query((row, _) -> new Line(words(row, language), code(row)))
                .list();
    }

    private String words(ResultSet row, Locale language) throws SQLException {
        return String.join(
                " · ",
                row.getString("edition"),
                texts.getTranslation("parade.booking.state." + row.getString("state"), language),
                text(row, "name"),
                text(row, "sells"),
                text(row, "pitches"),
                text(row, "phone"));
    }

    private static Map<String, Object> code(ResultSet row) throws SQLException {
        return Map.ofEntries(
                Map.entry("edition", row.getString("edition")),
                Map.entry("number", text(row, "number")),
                Map.entry("state", row.getString("state")),
                Map.entry("category", row.getString("category")),
                Map.entry("kind", text(row, "kind")),
                Map.entry("name", text(row, "name")),
                Map.entry("sells", text(row, "sells")),
                Map.entry("sector", text(row, "sector")),
                Map.entry("phone", text(row, "phone")),
                Map.entry("kvk", text(row, "kvk")),
                Map.entry("wishes", text(row, "wishes")),
                Map.entry("reason", text(row, "reason")),
                Map.entry("photo", row.getString("photo_id") != null),
                Map.entry("pitches", text(row, "pitches")),
                Map.entry("addOns", text(row, "add_ons")),
                Map.entry("checkIns", text(row, "check_ins")),
                Map.entry("foodTicked", moment(row, "food_at")),
                Map.entry("fireTicked", moment(row, "fire_at")),
                Map.entry("begun", moment(row, "begun_at")),
                Map.entry("agreed", moment(row, "agreed_at")),
                Map.entry("ended", moment(row, "ended_at")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var found = row.getString(column);
        return found == null ? "" : found;
    }

    private static String moment(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, Instant.class);
        return found == null ? "" : found.toString();
    }
}
