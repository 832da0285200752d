package nl.floreynwijk.rad;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads evenings for lists. */
@Component
class EveningTable {

    private static final int MOST = 200;

    private static final String ALL = """
            select e.id, e.name, e.place, e.begins_at, e.ended_at, e.home_until,
                (select count(*) from rad_card c where c.evening_id = e.id) as cards,
                (select (select count(*) from rad_guest g where g.run_id = r.id)
                        + coalesce((select sum(s.people) from rad_sheet s where s.run_id = r.id and not exists (
                            select 1 from rad_sheet n where n.run_id = s.run_id and n.number = s.number and n.version > s.version)), 0)
                    from rad_run r where r.evening_id = e.id and not r.practice order by r.number desc limit 1) as people
            from rad_evening e
            """;

    private final JdbcClient database;

    EveningTable(JdbcClient database) {
        this.database = database;
    }

    /** Those to come first, and of both the last to begin. */
    List<EveningSummary> all() {
        return database.sql(ALL + " order by e.ended_at is not null, e.begins_at desc, e.id limit :most")
                .param("most", MOST)
                .query((row, _) -> summaryIn(row))
                .list();
    }

    /** Those whose result everybody may see. */
    List<EveningSummary> ended() {
        return database.sql(ALL + " where e.ended_at is not null order by e.begins_at desc, e.id limit :most")
                .param("most", MOST)
                .query((row, _) -> summaryIn(row))
                .list();
    }

    /** Those in which members take part from home now. */
    List<EveningSummary> fromHome(Instant now) {
        return database.sql(ALL + """
                         where e.ended_at is null and e.home_until > :now and exists (
                            select 1 from rad_run r where r.evening_id = e.id and r.live = 1 and not r.practice and r.state <> 'CLOSED')
                        order by e.begins_at, e.id limit :most
                        """)
                .param("now", now)
                .param("most", MOST)
                .query((row, _) -> summaryIn(row))
                .list();
    }

    private static EveningSummary summaryIn(ResultSet row) throws SQLException {
        return new EveningSummary(
                new EveningId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("place"),
                row.getObject("begins_at", Instant.class),
                Optional.ofNullable(row.getObject("home_until", Instant.class)),
                row.getObject("people", Integer.class) != null,
                row.getObject("ended_at", Instant.class) != null,
                row.getInt("cards"),
                row.getInt("people"));
    }
}
