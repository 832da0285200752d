package nl.floreynwijk.rad;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what somebody who counts at tables works with. */
@Component
class DutyTable {

    private static final String EVENING = """
            select e.*, r.id as run, r.practice, r.state, r.board, %s as helper
            from rad_evening e left join rad_run r on r.evening_id = e.id and r.live = 1
            """;

    private final JdbcClient database;
    private final CardRepository cards;
    private final SheetTable sheets;

    DutyTable(JdbcClient database, CardRepository cards, SheetTable sheets) {
        this.database = database;
        this.cards = cards;
        this.sheets = sheets;
    }

    private record Found(EveningId evening, String helper, EveningPlan plan, Optional<RunNow> run) {}

    /** That of a helper, while they may and the evening goes on. Three queries. */
    Optional<TableDuty> of(Token secret) {
        return database.sql(EVENING.formatted("h.name") + """
                         join rad_helper h on h.evening_id = e.id
                        where h.secret_hash = ? and h.ended_at is null and e.ended_at is null
                        """)
                .param(secret.hash())
                .query((row, _) -> foundIn(row))
                .optional()
                .map(this::duty);
    }

    /** That of a host, while the evening goes on. Three queries. */
    Optional<TableDuty> of(EveningId evening) {
        return database.sql(EVENING.formatted("''") + " where e.id = ? and e.ended_at is null")
                .param(evening.value())
                .query((row, _) -> foundIn(row))
                .optional()
                .map(this::duty);
    }

    private static Found foundIn(ResultSet row) throws SQLException {
        return new Found(
                new EveningId(row.getObject("id", UUID.class)), row.getString("helper"), Rows.plan(row), Rows.run(row));
    }

    private TableDuty duty(Found found) {
        return new TableDuty(
                found.evening(),
                found.helper(),
                found.plan(),
                found.run(),
                cards.findByEveningIdOrderByNumber(found.evening()).stream()
                        .map(Card::summary)
                        .toList(),
                found.run().map(it -> sheets.of(it.id())).orElse(List.of()));
    }
}
