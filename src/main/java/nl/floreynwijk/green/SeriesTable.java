package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rules that gave shifts their days. */
@Component
class SeriesTable {

    private final JdbcClient database;

    SeriesTable(JdbcClient database) {
        this.database = database;
    }

    SeriesId add(SeriesRule rule, Instant now) {
        var id = SeriesId.random();
        database.sql("""
                        insert into green_series (id, rhythm, first_day, last_day, skip_holidays, planned_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), rule.rhythm().name(), rule.first(), rule.last(), rule.skipHolidays(), now)
                .update();
        return id;
    }

    Optional<SeriesRule> find(SeriesId id) {
        return database.sql("select * from green_series where id = ?")
                .param(id.value())
                .query((row, _) -> ruleIn(row))
                .optional();
    }

    static SeriesRule ruleIn(ResultSet row) throws SQLException {
        return new SeriesRule(
                Rhythm.valueOf(row.getString("rhythm")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("skip_holidays"));
    }
}
