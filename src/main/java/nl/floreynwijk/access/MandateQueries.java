package nl.floreynwijk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads mandates that nobody ended, nor the calendar, for lists; each with the name of the other. */
@Component
class MandateQueries {

    private final JdbcClient database;

    MandateQueries(JdbcClient database) {
        this.database = database;
    }

    /** What somebody gave or offered. Of an offer only the address is told, not whose it is. */
    List<MandateSummary> givenBy(AccountId giver, LocalDate today, int limit) {
        return database.sql("""
                        select m.id, m.holder as other, coalesce(h.name, m.address) as name, m.areas, m.ends_on,
                            m.accepted_at is not null as accepted
                        from access_mandate m
                        left join access_account h on h.id = m.holder
                        where m.giver = :account and m.ended_at is null and m.ends_on >= :today
                        order by m.offered_at, m.id
                        limit :limit
                        """)
                .param("account", giver.value())
                .param("today", today)
                .param("limit", limit)
                .query((row, number) -> summaryIn(row))
                .list();
    }

    /** What somebody holds, and what was offered to their address. */
    List<MandateSummary> heldBy(AccountId holder, LocalDate today, int limit) {
        return database.sql("""
                        select m.id, m.giver as other, g.name, m.areas, m.ends_on, m.accepted_at is not null as accepted
                        from access_mandate m
                        join access_account g on g.id = m.giver and g.closed_at is null
                        where (m.holder = :account
                                or m.accepted_at is null
                                    and m.address = (select email from access_account where id = :account))
                            and m.ended_at is null and m.ends_on >= :today
                        order by m.offered_at, m.id
                        limit :limit
                        """)
                .param("account", holder.value())
                .param("today", today)
                .param("limit", limit)
                .query((row, number) -> summaryIn(row))
                .list();
    }

    private static MandateSummary summaryIn(ResultSet row) throws SQLException {
        return new MandateSummary(
                new MandateId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("other", UUID.class)).map(AccountId::new),
                row.getString("name"),
                Set.of(row.getString("areas").split(",", -1)),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("accepted"));
    }
}
