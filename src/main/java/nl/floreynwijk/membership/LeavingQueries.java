package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is about to leave. */
@Component
class LeavingQueries {

    private final JdbcClient database;

    LeavingQueries(JdbcClient database) {
        this.database = database;
    }

    /** Whether it is a membership of that account which has not ended. */
    boolean isOpen(MemberId id, AccountId account) {
        return database.sql("""
                        select count(*) from membership_member
                        where id = :id and account_id = :account and ended_on is null
                        """)
                        .param("id", id.value())
                        .param("account", account.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whoever asked to leave by that day and is still here. */
    List<MemberId> leavingBy(LocalDate day) {
        return database.sql("select id from membership_member where leaves_on <= :day and ended_on is null")
                .param("day", day)
                .query((row, number) -> new MemberId(row.getObject("id", UUID.class)))
                .list();
    }
}
