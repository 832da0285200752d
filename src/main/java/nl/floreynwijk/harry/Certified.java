package nl.floreynwijk.harry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may do work for which somebody has to be certified: what ended or was withdrawn does not count. */
@Component
class Certified {

    private static final String COUNTS = """
            from harry_skill where certificate = :certificate and withdrawn_at is null and valid_until >= :day
            """;

    private final JdbcClient database;

    Certified(JdbcClient database) {
        this.database = database;
    }

    /** Everybody who is certified for it on that day, in no particular order. */
    List<AccountId> holding(Certificate certificate, LocalDate day) {
        return database.sql("select account_id " + COUNTS)
                .param("certificate", certificate.name())
                .param("day", day)
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    boolean holds(AccountId account, Certificate certificate, LocalDate day) {
        return database.sql("select exists (select 1 " + COUNTS + " and account_id = :account)")
                .param("certificate", certificate.name())
                .param("day", day)
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }
}
