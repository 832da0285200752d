package nl.floreynwijk.harry;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.CodeSets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an asker and one neighbour write to each other about a request. */
@Component
class MessageTable {

    private final JdbcClient database;
    private final Clock clock;

    MessageTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(RequestId request, AccountId neighbour, boolean byAsker, String text, Set<Doubt> doubts) {
        database.sql("""
                        insert into harry_message (request_id, account_id, by_asker, text, doubts, sent_at)
                        values (:request, :account, :byAsker, :text, :doubts, :now)
                        """)
                .param("request", request.value())
                .param("account", neighbour.value())
                .param("byAsker", byAsker)
                .param("text", text)
                .param("doubts", CodeSets.written(doubts))
                .param("now", clock.instant())
                .update();
    }

    int count(RequestId request, AccountId neighbour) {
        return database.sql("select count(*) from harry_message where request_id = :request and account_id = :account")
                .param("request", request.value())
                .param("account", neighbour.value())
                .query(Integer.class)
                .single();
    }

    /** What is in doubt, by whom it is; empty when nothing is. */
    record Held(AccountId neighbour, boolean byAsker) {}

    Optional<Held> held(RequestId request, long message) {
        return database.sql("""
                        select account_id, by_asker from harry_message
                        where id = :id and request_id = :request and doubts <> ''
                        """)
                .param("id", message)
                .param("request", request.value())
                .query((row, _) ->
                        new Held(new AccountId(row.getObject("account_id", UUID.class)), row.getBoolean("by_asker")))
                .optional();
    }

    /** Nothing is wrong with it: whoever it is for reads it. */
    void clear(RequestId request, long message) {
        database.sql("update harry_message set doubts = '' where id = :id and request_id = :request")
                .param("id", message)
                .param("request", request.value())
                .update();
    }

    /** Whoever it is for never reads it. */
    void remove(RequestId request, long message) {
        database.sql("delete from harry_message where id = :id and request_id = :request")
                .param("id", message)
                .param("request", request.value())
                .update();
    }
}
