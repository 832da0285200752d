package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what stands in somebody's calendar. */
@Component
class CalendarEntries {

    /** More than anybody has in a year: one every day, and some. */
    private static final int MOST = 500;

    private static final String ENTRIES = """
            select s.id, s.task, p.name as plot_name, s.place, s.bring, s.starts_at, s.ends_at, s.off_reason,
                u.state, u.offered_until, s.turn + u.version as changes
            from green_sign_up u join green_shift s on s.id = u.shift_id join green_plot p on p.id = s.plot_id
            where u.account_id = :account
            """;

    private final JdbcClient database;

    CalendarEntries(JdbcClient database) {
        this.database = database;
    }

    /**
     * In order of time, those that end after a moment and begin before another. What somebody left is there for as long after
     * that as the feed goes back, so that a calendar that holds it takes it out.
     */
    List<CalendarEntry> between(AccountId account, Instant from, Instant until) {
        return database.sql(ENTRIES + """
                         and s.ends_at > :from and s.starts_at < :until and (u.state <> 'LEFT' or u.left_at > :from)
                        order by s.starts_at, s.id limit :most
                        """)
                .param("account", account.value())
                .param("from", from)
                .param("until", until)
                .param("most", MOST)
                .query((row, _) -> entryIn(row))
                .list();
    }

    /** One that they did not leave. */
    Optional<CalendarEntry> find(AccountId account, ShiftId shift) {
        return database.sql(ENTRIES + " and s.id = :shift and u.state <> 'LEFT'")
                .param("account", account.value())
                .param("shift", shift.value())
                .query((row, _) -> entryIn(row))
                .optional();
    }

    private static CalendarEntry entryIn(ResultSet row) throws SQLException {
        return new CalendarEntry(
                new ShiftId(row.getObject("id", UUID.class)),
                row.getString("task"),
                row.getString("plot_name"),
                row.getString("place"),
                row.getString("bring"),
                row.getObject("starts_at", Instant.class),
                row.getObject("ends_at", Instant.class),
                SignUpState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("offered_until", Instant.class)),
                Optional.ofNullable(row.getString("off_reason")),
                row.getInt("changes"));
    }
}
