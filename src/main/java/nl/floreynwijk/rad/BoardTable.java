package nl.floreynwijk.rad;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what lies on cards: coins of phones, and of the last version of each table sheet. */
@Component
class BoardTable {

    /** The last version of each sheet of the run {@code r}. */
    static final String SHEETS = """
            rad_sheet s where s.run_id = r.id and not exists (
                select 1 from rad_sheet n where n.run_id = s.run_id and n.number = s.number and n.version > s.version)
            """;

    private final JdbcClient database;

    BoardTable(JdbcClient database) {
        this.database = database;
    }

    /** The live run of an evening. Two queries, of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Optional<BoardSnapshot> read(EveningId evening) {
        return database.sql("""
                        select e.name, e.question, e.code, e.ended_at, r.id as run, r.practice, r.state, r.board,
                            (select count(*) from rad_guest g where g.run_id = r.id)
                                + coalesce((select sum(s.people) from %1$s), 0) as people
                        from rad_evening e left join rad_run r on r.evening_id = e.id and r.live = 1
                        where e.id = :evening
                        """.formatted(SHEETS))
                .param("evening", evening.value())
                .query((row, _) -> snapshotIn(row, evening))
                .optional()
                .map(this::withCards);
    }

    private static BoardSnapshot snapshotIn(ResultSet row, EveningId evening) throws SQLException {
        return new BoardSnapshot(
                evening,
                row.getString("name"),
                row.getString("question"),
                Optional.ofNullable(row.getString("code")),
                row.getObject("ended_at", Instant.class) != null,
                Rows.run(row),
                row.getInt("people"),
                0,
                List.of());
    }

    /** What is invested is what lies on the cards: one query tells both. */
    private BoardSnapshot withCards(BoardSnapshot of) {
        var cards = of.run().map(it -> standings(of.evening(), it.id())).orElse(List.of());
        return new BoardSnapshot(
                of.evening(),
                of.name(),
                of.question(),
                of.code(),
                of.ended(),
                of.run(),
                of.people(),
                cards.stream().mapToInt(CardStanding::coins).sum(),
                cards);
    }

    /** What lies on each card in a run, by their numbers. One query. */
    List<CardStanding> standings(EveningId evening, RunId run) {
        return database.sql("""
                        select c.id, c.number, c.title, c.theme,
                            coalesce((select sum(p.coins) from rad_coins p where p.run_id = r.id and p.card_id = c.id), 0)
                                + coalesce((select sum(t.coins) from rad_sheet_coins t where t.card_id = c.id
                                    and t.sheet_id in (select s.id from %s)), 0) as coins
                        from rad_card c join rad_run r on r.id = :run
                        where c.evening_id = :evening order by c.number
                        """.formatted(SHEETS))
                .param("evening", evening.value())
                .param("run", run.value())
                .query((row, _) -> new CardStanding(
                        new CardId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getString("title"),
                        Theme.valueOf(row.getString("theme")),
                        row.getInt("coins")))
                .list();
    }
}
