package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads editions with their days and steps, each time in one query. */
@Component
class EditionTable {

    /** More than anybody looks back. */
    static final int MOST = 100;

    private static final String EDITIONS = """
            select e.*, e.opened_at is not null as opened, s.name as series,
                (select group_concat(concat_ws(' ', d.day, d.opens_at, d.closes_at, d.set_up_at) order by d.day separator '\n')
                    from parade_day d where d.edition_id = e.id) as days,
                (select group_concat(concat_ws(' ', r.days_before, r.percent) separator '\n')
                    from parade_refund_step r where r.edition_id = e.id) as steps,
                (select max(d.day) from parade_day d where d.edition_id = e.id) as last_day,
                (select group_concat(a.alias order by a.alias separator '\n')
                    from parade_series_alias a where a.series_id = e.series_id) as aliases
            from parade_edition e join parade_series s on s.id = e.series_id
            """;

    private final JdbcClient database;

    EditionTable(JdbcClient database) {
        this.database = database;
    }

    /** The one that everybody sees now: the next to come, or else the last. */
    Optional<EditionDetails> current(LocalDate today) {
        return database.sql(EDITIONS + """
                        where e.status <> 'IDEA'
                        order by coalesce(last_day, '1000-01-01') < :today,
                            case when last_day >= :today then last_day end, last_day desc, e.code limit 1
                        """)
                .param("today", today)
                .query((row, _) -> detailsIn(row, today))
                .optional();
    }

    Optional<EditionDetails> find(EditionId id, LocalDate today) {
        return database.sql(EDITIONS + "where e.id = :id")
                .param("id", id.value())
                .query((row, _) -> detailsIn(row, today))
                .optional();
    }

    /** All of them, the latest first and those without days before all others. */
    List<EditionDetails> all(LocalDate today) {
        return database.sql(EDITIONS + "order by last_day is not null, last_day desc, e.code desc limit :most")
                .param("most", MOST)
                .query((row, _) -> detailsIn(row, today))
                .list();
    }

    boolean isTaken(String code, EditionId by) {
        return database.sql("select count(*) from parade_edition where code = :code and id <> :by")
                        .param("code", code)
                        .param("by", by.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static EditionDetails detailsIn(ResultSet row, LocalDate today) throws SQLException {
        var days = lines(row, "days").map(EditionTable::dayIn).toList();
        var status = EditionStatus.valueOf(row.getString("status"));
        var summary = new EditionSummary(
                new EditionId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("street"),
                status,
                row.getString("status_reason"),
                days,
                textsIn(row),
                rulesIn(row),
                status.isBookable()
                        && !days.isEmpty()
                        && today.isBefore(days.getFirst().day()));
        return new EditionDetails(
                summary,
                new SeriesSummary(
                        new SeriesId(row.getObject("series_id", UUID.class)),
                        row.getString("series"),
                        lines(row, "aliases").toList()),
                row.getString("iban"),
                row.getString("account_holder"),
                row.getBoolean("opened"),
                row.getInt("version"));
    }

    private static EditionTexts textsIn(ResultSet row) throws SQLException {
        return new EditionTexts(
                row.getString("about"),
                row.getString("terms"),
                row.getString("food_rules"),
                row.getString("fire_rules"),
                row.getString("heat_plan"),
                row.getString("storm_plan"));
    }

    private static EditionRules rulesIn(ResultSet row) throws SQLException {
        return new EditionRules(
                row.getBoolean("approval"),
                dateIn(row, "early_until"),
                dateIn(row, "change_until"),
                row.getInt("kept_percent"),
                dateIn(row, "kept_until"),
                row.getInt("payment_days"),
                row.getInt("offer_hours"),
                Optional.ofNullable(row.getObject("most_alike", Integer.class)),
                row.getInt("vat_percent"),
                new RefundRule(
                        lines(row, "steps").map(EditionTable::stepIn).toList(),
                        row.getInt("uncertain_percent"),
                        row.getInt("cancelled_percent")));
    }

    private static Optional<LocalDate> dateIn(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Stream<String> lines(ResultSet row, String column) throws SQLException {
        return Stream.ofNullable(row.getString(column)).flatMap(String::lines);
    }

    private static EditionDay dayIn(String line) {
        var words = line.split(" ", -1);
        return new EditionDay(
                LocalDate.parse(words[0]),
                LocalTime.parse(words[1]),
                LocalTime.parse(words[2]),
                LocalTime.parse(words[3]));
    }

    private static RefundStep stepIn(String line) {
        var words = line.split(" ", -1);
        return new RefundStep(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
    }
}
