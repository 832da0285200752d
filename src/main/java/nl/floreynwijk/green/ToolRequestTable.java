package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what partners are asked for. */
@Component
class ToolRequestTable {

    private static final int MOST = 200;

    private static final String ALL = """
            select q.*, t.name, s.task, s.starts_at, s.off_at
            from green_tool_request q join green_tool t on t.id = q.tool_id left join green_shift s on s.id = q.shift_id
            """;

    private final JdbcClient database;

    ToolRequestTable(JdbcClient database) {
        this.database = database;
    }

    ToolRequestId add(Tool tool, Shift shift, String note, Instant now) {
        var id = ToolRequestId.random();
        database.sql("""
                        insert into green_tool_request (id, tool_id, shift_id, said_for, partner, state, note, asked_at)
                        values (?, ?, ?, ?, ?, 'ASKED', ?, ?)
                        """)
                .params(id.value(), tool.id().value(), shift.id().value(), shift.startsAt(), tool.partner(), note, now)
                .update();
        return id;
    }

    ToolRequestId add(Tool tool, LocalDate from, LocalDate until, String note, Instant now) {
        var id = ToolRequestId.random();
        database.sql("""
                        insert into green_tool_request (id, tool_id, from_day, until_day, partner, state, note, asked_at)
                        values (?, ?, ?, ?, ?, 'ASKED', ?, ?)
                        """)
                .params(id.value(), tool.id().value(), from, until, tool.partner(), note, now)
                .update();
        return id;
    }

    /** Those for a shift, the first that was asked first. */
    List<ToolRequest> of(ShiftId shift) {
        return database.sql(ALL + " where q.shift_id = :shift order by q.asked_at limit :most")
                .param("shift", shift.value())
                .param("most", MOST)
                .query((row, _) -> requestIn(row))
                .list();
    }

    /** Those for what is not over, the first that is needed first. */
    List<ToolRequest> ahead(Instant now) {
        return database.sql(ALL + """
                        where q.until_day >= :today or s.ends_at > :now
                        order by coalesce(s.starts_at, q.from_day), q.asked_at limit :most
                        """)
                .param("today", DutchTime.day(now))
                .param("now", now)
                .param("most", MOST)
                .query((row, _) -> requestIn(row))
                .list();
    }

    private static ToolRequest requestIn(ResultSet row) throws SQLException {
        return new ToolRequest(
                new ToolRequestId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("partner"),
                whenIn(row),
                ToolRequest.State.valueOf(row.getString("state")),
                row.getString("note"));
    }

    private static ToolRequest.When whenIn(ResultSet row) throws SQLException {
        if (row.getObject("shift_id", UUID.class) == null) {
            return new ToolRequest.Days(
                    row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class));
        }
        var starts = row.getObject("starts_at", Instant.class);
        return new ToolRequest.ForShift(
                new ShiftId(row.getObject("shift_id", UUID.class)),
                row.getString("task"),
                starts,
                !starts.equals(row.getObject("said_for", Instant.class)),
                row.getObject("off_at") != null);
    }

    /** Which tool was asked for; what the partner says is about the shift as it is now. Empty when there is none by that id. */
    Optional<ToolId> say(ToolRequestId id, ToolRequest.State state, String note, Instant now) {
        database.sql("""
                        update green_tool_request q left join green_shift s on s.id = q.shift_id
                        set q.state = :state, q.note = :note, q.said_at = :now, q.said_for = s.starts_at
                        where q.id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("note", note)
                .param("now", now)
                .update();
        return database.sql("select tool_id from green_tool_request where id = ?")
                .param(id.value())
                .query((row, _) -> new ToolId(row.getObject("tool_id", UUID.class)))
                .optional();
    }
}
