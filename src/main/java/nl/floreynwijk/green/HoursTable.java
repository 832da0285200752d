package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who worked how long: what was said of those who came, and what was called off and counts. */
@Component
class HoursTable {

    /** More shifts than anybody works. */
    private static final int MOST = 5_000;

    private final JdbcClient database;

    HoursTable(JdbcClient database) {
        this.database = database;
    }

    /** Somebody's shift. */
    record Worked(AccountId account, WorkedShift shift) {}

    /** What somebody did that began after a moment and before another, the latest first. */
    List<WorkedShift> of(AccountId account, Instant from, Instant until, Instant now) {
        return of(List.of(account), from, until, now).stream()
                .map(Worked::shift)
                .toList();
    }

    /** The same of several people in one query. Each counts from when it is over, or would have been. */
    List<Worked> of(Collection<AccountId> accounts, Instant from, Instant until, Instant now) {
        return accounts.isEmpty()
                ? List.of()
                : database.sql("""
                        select w.account_id, w.minutes, w.off, p.name as plot_name, s.task, s.starts_at,
                            s.reward, s.reward_cents, s.reward_floreyn, s.reward_agreed
                        from (
                            select a.account_id, a.shift_id, a.minutes, false as off from green_attendance a
                            where a.account_id in (:accounts) and a.came
                            union all
                            select u.account_id, u.shift_id, timestampdiff(minute, o.starts_at, o.ends_at), true
                            from green_sign_up u join green_shift o on o.id = u.shift_id
                            where u.account_id in (:accounts) and u.state = 'ON' and o.off_counts
                        ) w
                        join green_shift s on s.id = w.shift_id join green_plot p on p.id = s.plot_id
                        where s.starts_at >= :from and s.starts_at < :until and w.off = (s.off_at is not null)
                            and s.ends_at <= :now
                        order by s.starts_at desc, s.id limit :most
                        """)
                        .param(
                                "accounts",
                                accounts.stream().map(AccountId::value).toList())
                        .param("from", from)
                        .param("until", until)
                        .param("now", now)
                        .param("most", MOST)
                        .query((row, _) -> workedIn(row))
                        .list();
    }

    private static Worked workedIn(ResultSet row) throws SQLException {
        return new Worked(
                new AccountId(row.getObject("account_id", UUID.class)),
                new WorkedShift(
                        row.getObject("starts_at", Instant.class),
                        row.getString("task"),
                        row.getString("plot_name"),
                        row.getInt("minutes"),
                        row.getBoolean("off"),
                        ShiftQueries.rewardIn(row)));
    }
}
