package nl.floreynwijk.harry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What neighbours offer for requests, one offer each. Whoever writes holds the request. */
@Component
class OfferTable {

    private final JdbcClient database;
    private final Clock clock;

    OfferTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the place of what they offered before. */
    void keep(RequestId request, AccountId account, Ask ask) {
        database.sql("""
                        replace into harry_offer (request_id, account_id, ask, ask_cents, offered_at)
                        values (:request, :account, :ask, :cents, :now)
                        """)
                .param("request", request.value())
                .param("account", account.value())
                .param("ask", ask.kind().name())
                .param("cents", ask.amount().map(Euros::cents).orElse(null))
                .param("now", clock.instant())
                .update();
    }

    Optional<Ask> find(RequestId request, AccountId account) {
        return database.sql("select * from harry_offer where request_id = :request and account_id = :account")
                .param("request", request.value())
                .param("account", account.value())
                .query((row, _) -> askIn(row, "ask"))
                .optional();
    }

    /** Whoever offered something. */
    List<AccountId> of(RequestId request) {
        return database.sql("select account_id from harry_offer where request_id = :request")
                .param("request", request.value())
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    /** Whether there was one. */
    boolean withdraw(RequestId request, AccountId account) {
        return database.sql("delete from harry_offer where request_id = :request and account_id = :account")
                        .param("request", request.value())
                        .param("account", account.value())
                        .update()
                == 1;
    }

    /** What is asked, in the columns {@code name} and, for an amount, the one beside it. */
    static Ask askIn(ResultSet row, String name) throws SQLException {
        var cents = row.getLong(name.equals("ask") ? "ask_cents" : name.replace("ask", "cents"));
        var amount = row.wasNull() ? Optional.<Euros>empty() : Optional.of(new Euros(cents));
        return new Ask(Ask.Kind.valueOf(row.getString(name)), amount);
    }
}
