package nl.floreynwijk.harry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.CodeSets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the board of the office. */
@Component
class DeskQueries {

    private static final String IN_TROUBLE = "(r.trouble_at is not null and r.decided_at is null)";

    private static final String HELD_MESSAGES =
            "(select count(*) from harry_message m where m.request_id = r.id and m.doubts <> '')";

    private static final String TO_DO = "(r.state = 'HELD' or " + IN_TROUBLE
            + " or r.state = 'OPEN' and r.reached = 'OFFICE' or " + HELD_MESSAGES + " > 0)";

    private final JdbcClient database;

    DeskQueries(JdbcClient database) {
        this.database = database;
    }

    int countToDo() {
        return database.sql("select count(*) from harry_request r where " + TO_DO)
                .query(Integer.class)
                .single();
    }

    /** The longest waiting first; what is over the other way round. */
    List<DeskJob> board(BoardPart part, int offset, int limit) {
        return database.sql(
                        """
                        select r.*, t.name_dutch, t.name_english, h.shown_name as helper_name,
                            (select count(*) from harry_invitation i where i.request_id = r.id) as asked,
                            (select count(*) from harry_offer o where o.request_id = r.id) as offers,
                        """ + HELD_MESSAGES + " as held_messages, " + IN_TROUBLE + " as in_trouble from harry_request r"
                                + JobQueries.TITLE + " left join harry_listing h on h.account_id = r.helper_id where "
                                + condition(part) + " order by " + order(part) + ", r.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> jobIn(row))
                .list();
    }

    private static String condition(BoardPart part) {
        return switch (part) {
            case TO_DO -> TO_DO;
            case TEAM -> "r.kind = 'TEAM' and r.state in ('HELD', 'OPEN')";
            case OPEN -> "r.state = 'OPEN' and r.kind = 'NEIGHBOUR'";
            case AGREED -> "r.state = 'AGREED'";
            case OVER -> "r.state in ('DONE', 'CANCELLED')";
        };
    }

    private static String order(BoardPart part) {
        return part == BoardPart.OVER ? "r.ended_at desc" : "r.placed_at";
    }

    private static DeskJob jobIn(ResultSet row) throws SQLException {
        return new DeskJob(
                new RequestId(row.getObject("id", UUID.class)),
                RequestKind.valueOf(row.getString("kind")),
                RequestState.valueOf(row.getString("state")),
                JobQueries.titleIn(row),
                Client.valueOf(row.getString("client")),
                row.getString("shown_name"),
                row.getString("outside_name") != null,
                row.getObject("placed_at", Instant.class),
                Optional.ofNullable(row.getObject("opened_at", Instant.class)),
                Reached.valueOf(row.getString("reached")),
                row.getInt("asked"),
                row.getInt("offers"),
                CodeSets.read(row.getString("doubts"), Doubt.class),
                row.getInt("held_messages"),
                Optional.ofNullable(row.getString("certificate")).map(Certificate::valueOf),
                Optional.ofNullable(row.getString("helper_name")),
                Optional.ofNullable(row.getObject("appointment", Instant.class)),
                row.getBoolean("in_trouble"),
                row.getInt("version"));
    }
}
