package nl.floreynwijk.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DraftStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the drafts of whoever is signed in, and nobody else's; a visitor has none. What is typed on behalf of somebody
 * else is kept for neither of them.
 *
 * <p>A draft holds at most 100,000 characters, more is not kept; after 30 days it is forgotten.
 */
@Component
@Transactional
class AccountDrafts implements DraftStore {

    private static final int LONGEST = 100_000;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final JsonMapper json;
    private final Clock clock;

    AccountDrafts(JdbcClient database, CurrentAccount currentAccount, JsonMapper json, Clock clock) {
        this.database = database;
        this.currentAccount = currentAccount;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> read(String form) {
        return holder().flatMap(account -> database.sql(
                                "select fields from access_draft where account_id = :account and form = :form")
                        .param("account", account.value())
                        .param("form", form)
                        .query(String.class)
                        .optional())
                .map(fields -> json.readValue(fields, FIELDS))
                .orElse(Map.of());
    }

    @Override
    public void keep(String form, Map<String, String> fields) {
        var text = json.writeValueAsString(fields);
        if (text.length() > LONGEST) {
            return;
        }
        holder().ifPresent(account -> database.sql("""
                        insert into access_draft (account_id, form, fields, saved_at)
                        values (:account, :form, :fields, :now)
                        on duplicate key update fields = values(fields), saved_at = values(saved_at)
                        """)
                .param("account", account.value())
                .param("form", form)
                .param("fields", text)
                .param("now", clock.instant())
                .update());
    }

    @Override
    public void discard(String form) {
        holder().ifPresent(
                        account -> database.sql("delete from access_draft where account_id = :account and form = :form")
                                .param("account", account.value())
                                .param("form", form)
                                .update());
    }

    private Optional<AccountId> holder() {
        return currentAccount.isActing() ? Optional.empty() : currentAccount.find();
    }

    /** Everything somebody was typing goes. */
    void forget(AccountId account) {
        database.sql("delete from access_draft where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /** Every night, drafts nobody came back to go. */
    @Scheduled(cron = "0 20 3 * * *", zone = DutchTime.ZONE)
    void forgetOldOnes() {
        database.sql("delete from access_draft where saved_at < :limit")
                .param("limit", clock.instant().minus(KEPT))
                .update();
    }
}
