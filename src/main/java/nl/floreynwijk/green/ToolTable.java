package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads tools and when pieces of them are needed, and keeps what shifts need. */
@Component
class ToolTable {

    /** More than one neighbourhood has. */
    private static final int MOST = 300;

    private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 1);

    private final JdbcClient database;

    ToolTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * A tool as it stands in its row.
     *
     * @param broken how many pieces do not work
     */
    record Row(ToolId id, ToolPlan plan, ToolState state, int broken, int version) {

        int usable() {
            return state == ToolState.GONE ? 0 : plan.pieces() - broken;
        }
    }

    /** All of them by name, those that nobody uses any more last. */
    List<Row> all() {
        return database.sql("select * from green_tool order by state = 'GONE', name limit :most")
                .param("most", MOST)
                .query((row, _) -> new Row(
                        new ToolId(row.getObject("id", UUID.class)),
                        new ToolPlan(
                                row.getString("name"),
                                row.getInt("pieces"),
                                row.getString("place"),
                                ToolOwner.valueOf(row.getString("owner")),
                                row.getString("partner"),
                                row.getBoolean("adults_only"),
                                row.getBoolean("lent")),
                        ToolState.valueOf(row.getString("state")),
                        row.getInt("broken"),
                        row.getInt("version")))
                .list();
    }

    /** Whether another tool is called so. */
    boolean isTaken(String name, ToolId by) {
        return database.sql("select exists (select 1 from green_tool where name = ? and id <> ?)")
                .params(name, by.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * What is needed of any tool in that time, the earliest first. A shift that is called off or over needs nothing, nor does
     * whoever did not come for what was promised; what should have been back is still out today.
     */
    List<Commitment> needed(Instant from, Instant until, Instant now) {
        var today = DutchTime.day(now);
        return database
                .sql("""
                        select r.tool_id, r.pieces, s.task as what, s.starts_at, s.ends_at, s.id as shift_id, null as loan_id,
                            null as account_id, null as from_day, null as until_day, null as taken_at, r.reserved_at as since
                        from green_tool_reservation r join green_shift s on s.id = r.shift_id
                        where s.off_at is null and s.ends_at > :now and s.starts_at < :until and s.ends_at > :from
                        union all
                        select l.tool_id, l.pieces, l.shown_name, null, null, null, l.id,
                            l.account_id, l.from_day, l.until_day, l.taken_at, l.asked_at
                        from green_tool_loan l
                        where l.back_at is null and l.from_day <= :lastDay
                            and (l.until_day >= greatest(:firstDay, :today) or l.taken_at is not null and
                                (l.until_day >= :firstDay or :firstDay <= :today))
                        """)
                .param("now", now)
                .param("from", from)
                .param("until", until)
                .param("firstDay", DutchTime.day(from))
                .param("lastDay", DutchTime.day(until.minusMillis(1)))
                .param("today", today)
                .query((row, _) -> row.getObject("shift_id", UUID.class) == null ? lent(row, today) : reserved(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Commitment::from).thenComparing(Commitment::since))
                .toList();
    }

    private static Commitment reserved(ResultSet row) throws SQLException {
        return new Commitment(
                new ToolId(row.getObject("tool_id", UUID.class)),
                row.getInt("pieces"),
                row.getObject("starts_at", Instant.class),
                row.getObject("ends_at", Instant.class),
                row.getString("what"),
                Optional.of(new ShiftId(row.getObject("shift_id", UUID.class))),
                Optional.empty(),
                row.getObject("since", Instant.class));
    }

    private static Commitment lent(ResultSet row, LocalDate today) throws SQLException {
        var lent = new Commitment.Lent(
                new LoanId(row.getObject("loan_id", UUID.class)),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getObject("taken_at") != null);
        var stillOut = lent.taken() ? today : LONG_AGO;
        return new Commitment(
                new ToolId(row.getObject("tool_id", UUID.class)),
                row.getInt("pieces"),
                DutchTime.beginning(lent.from()),
                DutchTime.beginning((stillOut.isAfter(lent.until()) ? stillOut : lent.until()).plusDays(1)),
                row.getString("what"),
                Optional.empty(),
                Optional.of(lent),
                row.getObject("since", Instant.class));
    }

    /** Instead of so many as before. */
    void reserve(ToolId tool, ShiftId shift, int pieces, Instant now) {
        database.sql("""
                        insert into green_tool_reservation (tool_id, shift_id, pieces, reserved_at)
                        values (:tool, :shift, :pieces, :now) on duplicate key update pieces = :pieces
                        """)
                .param("tool", tool.value())
                .param("shift", shift.value())
                .param("pieces", pieces)
                .param("now", now)
                .update();
    }

    /** Whether it was reserved. */
    boolean release(ToolId tool, ShiftId shift) {
        return database.sql("delete from green_tool_reservation where tool_id = ? and shift_id = ?")
                        .params(tool.value(), shift.value())
                        .update()
                == 1;
    }
}
