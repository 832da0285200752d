package nl.floreynwijk.green;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps whose calendar has which secret, as a hash only. */
@Component
class CalendarTable {

    private final JdbcClient database;

    CalendarTable(JdbcClient database) {
        this.database = database;
    }

    /** Since when somebody has an address; empty where they have none. */
    Optional<Instant> madeAt(AccountId account) {
        return database.sql("select made_at from green_calendar where account_id = ?")
                .param(account.value())
                .query((row, _) -> row.getObject("made_at", Instant.class))
                .optional();
    }

    /** Takes the place of the one before. */
    void keep(AccountId account, Token secret, Instant now) {
        database.sql("""
                        insert into green_calendar (account_id, secret_hash, made_at) values (:account, :hash, :now)
                        on duplicate key update secret_hash = values(secret_hash), made_at = values(made_at)
                        """)
                .param("account", account.value())
                .param("hash", secret.hash())
                .param("now", now)
                .update();
    }

    /** Whether there was one. */
    boolean remove(AccountId account) {
        return database.sql("delete from green_calendar where account_id = ?")
                        .param(account.value())
                        .update()
                > 0;
    }

    Optional<AccountId> holder(Token secret) {
        return database.sql("select account_id from green_calendar where secret_hash = ?")
                .param(secret.hash())
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }
}
