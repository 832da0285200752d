package nl.floreynwijk.green;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is lent to whom. */
@Component
class LoanTable {

    private static final String OPEN = "back_at is null and (taken_at is not null or until_day >= :today)";

    private final JdbcClient database;

    LoanTable(JdbcClient database) {
        this.database = database;
    }

    /** How much somebody has or was promised. */
    int countOpen(AccountId account, LocalDate today) {
        return database.sql("select count(*) from green_tool_loan where account_id = :account and " + OPEN)
                .param("account", account.value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** What somebody asks for: so many pieces on these days. */
    record Wanted(ToolId tool, LocalDate from, LocalDate until, int pieces) {}

    LoanId add(Wanted wanted, AccountId account, String shownName, Instant now) {
        var id = LoanId.random();
        database.sql("""
                        insert into green_tool_loan (id, tool_id, account_id, shown_name, pieces, from_day, until_day, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        wanted.tool().value(),
                        account.value(),
                        shownName,
                        wanted.pieces(),
                        wanted.from(),
                        wanted.until(),
                        now)
                .update();
        return id;
    }

    /** Which tool it is of; empty when it is over, or somebody else's. */
    Optional<ToolId> openOf(LoanId id, AccountId account) {
        return database.sql("select tool_id from green_tool_loan where id = ? and account_id = ? and back_at is null")
                .params(id.value(), account.value())
                .query((row, _) -> new ToolId(row.getObject("tool_id", UUID.class)))
                .optional();
    }

    /** Which tool it is of; empty when it is over. */
    Optional<ToolId> open(LoanId id) {
        return database.sql("select tool_id from green_tool_loan where id = ? and back_at is null")
                .param(id.value())
                .query((row, _) -> new ToolId(row.getObject("tool_id", UUID.class)))
                .optional();
    }

    /** Whether it was promised, and its days have begun. */
    boolean handOut(LoanId id, LocalDate today, Instant now) {
        return database.sql("""
                        update green_tool_loan set taken_at = :now
                        where id = :id and taken_at is null and back_at is null and :today between from_day and until_day
                        """)
                        .param("id", id.value())
                        .param("today", today)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Whether it was not over before. */
    boolean end(LoanId id, Instant now) {
        return database.sql("update green_tool_loan set back_at = ? where id = ? and back_at is null")
                        .params(now, id.value())
                        .update()
                == 1;
    }

    /** What should have been back before a day, and that nobody was reminded of. */
    record Late(LoanId id, AccountId account, String tool, String place, LocalDate until) {}

    List<Late> late(LocalDate today, int most) {
        return database.sql("""
                        select l.id, l.account_id, l.until_day, t.name, t.place
                        from green_tool_loan l join green_tool t on t.id = l.tool_id
                        where l.back_at is null and l.until_day < :today and l.taken_at is not null
                            and l.reminded_at is null and l.account_id is not null
                        order by l.until_day limit :most
                        """)
                .param("today", today)
                .param("most", most)
                .query((row, _) -> new Late(
                        new LoanId(row.getObject("id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("name"),
                        row.getString("place"),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    /** Whether nobody was reminded of it yet. */
    boolean remind(LoanId id, Instant now) {
        return database.sql("""
                        update green_tool_loan set reminded_at = ? where id = ? and reminded_at is null and back_at is null
                        """).params(now, id.value()).update() == 1;
    }

    /** What somebody was promised and does not have yet is given up. */
    void endPromised(AccountId account, Instant now) {
        database.sql("""
                        update green_tool_loan set back_at = ? where account_id = ? and taken_at is null and back_at is null
                        """).params(now, account.value()).update();
    }

    void call(AccountId account, String shownName) {
        database.sql("update green_tool_loan set shown_name = ? where account_id = ?")
                .params(shownName, account.value())
                .update();
    }

    void forget(AccountId account) {
        database.sql("update green_tool_loan set account_id = null, shown_name = '' where account_id = ?")
                .param(account.value())
                .update();
    }
}
