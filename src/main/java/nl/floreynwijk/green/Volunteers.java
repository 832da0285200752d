package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.CodeSets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what volunteers can do, and lets each of them take one step at a time. */
@Component
class Volunteers {

    private final JdbcClient database;

    Volunteers(JdbcClient database) {
        this.database = database;
    }

    /**
     * Locks a volunteer, who may be new, until the transaction ends: of two shifts that they take at the same moment the
     * second sees the first. Comes before any shift is locked.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(AccountId account) {
        database.sql("""
                        insert into green_volunteer (account_id, days, heaviness, children, wheelchair)
                        values (:account, '', 'HEAVY', false, false)
                        on duplicate key update account_id = account_id
                        """).param("account", account.value()).update();
    }

    /** All of them, always in the same order. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(Collection<AccountId> accounts) {
        accounts.stream().sorted(Comparator.comparing(AccountId::value)).forEach(this::lock);
    }

    /** Empty for whoever never said anything. */
    Optional<VolunteerWishes> wishesOf(AccountId account) {
        return database.sql("select * from green_volunteer where account_id = ? and said_at is not null")
                .param(account.value())
                .query((row, _) -> wishesIn(row))
                .optional();
    }

    static VolunteerWishes wishesIn(ResultSet row) throws SQLException {
        return new VolunteerWishes(
                CodeSets.read(row.getString("days"), DayPart.class),
                Heaviness.valueOf(row.getString("heaviness")),
                row.getBoolean("children"),
                row.getBoolean("wheelchair"),
                row.getBoolean("ask_me"));
    }

    void keep(AccountId account, VolunteerWishes wishes, Instant now) {
        database.sql("""
                        insert into green_volunteer (account_id, days, heaviness, children, wheelchair, ask_me, said_at)
                        values (:account, :days, :heaviness, :children, :wheelchair, :askMe, :now)
                        on duplicate key update days = :days, heaviness = :heaviness, children = :children,
                            wheelchair = :wheelchair, ask_me = :askMe, said_at = :now
                        """)
                .param("account", account.value())
                .param("days", CodeSets.written(wishes.days()))
                .param("heaviness", wishes.heaviest().name())
                .param("children", wishes.children())
                .param("wheelchair", wishes.wheelchair())
                .param("askMe", wishes.askMe())
                .param("now", now)
                .update();
    }

    void forget(AccountId account) {
        database.sql("delete from green_asked where account_id = ?")
                .param(account.value())
                .update();
        database.sql("delete from green_volunteer where account_id = ?")
                .param(account.value())
                .update();
    }
}
