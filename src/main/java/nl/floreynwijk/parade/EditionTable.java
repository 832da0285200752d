package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

    /** More than are open at once. */
    private static final int MOST_SEEN = 20;

    /** All that is read of an edition, from the tables that {@link #FROM} names; another query may read more beside it. */
    static final String COLUMNS = """
            e.*, e.opened_at is not null as opened, s.name as series,
                (select group_concat(concat_ws(' ', d.day, d.opens_at, d.closes_at, d.set_up_at) order by d.day separator '\n')
                    from parade_day d where d.edition_id = e.id) as days,
                (select group_concat(concat_ws(' ', r.days_before, r.percent) separator '\n')
                    from parade_refund_step r where r.edition_id = e.id) as steps,
                (select max(d.day) from parade_day d where d.edition_id = e.id) as last_day,
                (select group_concat(a.alias order by a.alias separator '\n')
                    from parade_series_alias a where a.series_id = e.series_id) as aliases
            """;

    static final String FROM = " from parade_edition e join parade_series s on s.id = e.series_id ";

    private static final String EDITIONS = "select " + COLUMNS + FROM;

    private final JdbcClient database;

    EditionTable(JdbcClient database) {
        this.database = database;
    }

    /** Those that are to come, the nearest first; where there are none, those that were, the last first. Ideas are left out. */
    List<EditionSummary> seen(LocalDate today) {
        return database.sql(EDITIONS + """
                        where e.status <> 'IDEA' and (
                            exists (select 1 from parade_day d where d.edition_id = e.id and d.day >= :today)
                            or not exists (select 1 from parade_day d join parade_edition o on o.id = d.edition_id
                                where o.status <> 'IDEA' and d.day >= :today))
                        order by case when last_day >= :today then last_day end, last_day desc, e.code limit :most
                        """)
                .param("today", today)
                .param("most", MOST_SEEN)
                .query((row, _) -> detailsIn(row, today).summary())
                .list();
    }

    Optional<EditionDetails> find(EditionId id, LocalDate today) {
        return database.sql(EDITIONS + "where e.id = :id")
                .param("id", id.value())
                .query((row, _) -> detailsIn(row, today))
                .optional();
    }

    /** The whole edition, where it is asked for often. */
    Optional<Edition> read(EditionId id) {
        return database.sql(EDITIONS + "where e.id = :id")
                .param("id", id.value())
                .query((row, _) ->
                        Edition.kept(detailsIn(row, LocalDate.EPOCH), row.getObject("opened_at", Instant.class)))
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

    /** The edition of a row with {@link #COLUMNS}; those of its own table go by that table's name, as others have such too. */
    static EditionDetails detailsIn(ResultSet row, LocalDate today) throws SQLException {
        var days = lines(row, "days").map(EditionTable::dayIn).toList();
        var status = EditionStatus.valueOf(row.getString("e.status"));
        var summary = new EditionSummary(
                new EditionId(row.getObject("e.id", UUID.class)),
                row.getString("e.code"),
                row.getString("e.name"),
                row.getString("e.street"),
                status,
                row.getString("e.status_reason"),
                days,
                textsIn(row),
                rulesIn(row),
                status.isBookable()
                        && !days.isEmpty()
                        && today.isBefore(days.getFirst().day()));
        return new EditionDetails(
                summary,
                new SeriesSummary(
                        new SeriesId(row.getObject("e.series_id", UUID.class)),
                        row.getString("series"),
                        lines(row, "aliases").toList()),
                row.getString("e.iban"),
                row.getString("e.account_holder"),
                row.getBoolean("opened"),
                row.getInt("e.version"));
    }

    private static EditionTexts textsIn(ResultSet row) throws SQLException {
        return new EditionTexts(
                row.getString("e.about"),
                row.getString("e.terms"),
                row.getString("e.food_rules"),
                row.getString("e.fire_rules"),
                row.getString("e.heat_plan"),
                row.getString("e.storm_plan"));
    }

    private static EditionRules rulesIn(ResultSet row) throws SQLException {
        return new EditionRules(
                row.getBoolean("e.approval"),
                dateIn(row, "e.early_until"),
                dateIn(row, "e.change_until"),
                row.getInt("e.kept_percent"),
                dateIn(row, "e.kept_until"),
                row.getInt("e.payment_days"),
                row.getInt("e.offer_hours"),
                Optional.ofNullable(row.getObject("e.most_alike", Integer.class)),
                row.getInt("e.vat_percent"),
                new RefundRule(
                        lines(row, "steps").map(EditionTable::stepIn).toList(),
                        row.getInt("e.uncertain_percent"),
                        row.getInt("e.cancelled_percent")));
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
