package nl.floreynwijk.harry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Jobs as they stand in the database, for tests of what comes after them. */
@Component
public class RequestRows {

    private final JdbcClient database;
    private final Clock clock;

    RequestRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One that was done so long ago. */
    public RequestId done(AccountId asker, AccountId helper, Duration ago) {
        return insert(RequestState.DONE, asker, null, helper, clock.instant().minus(ago));
    }

    /** One that was done just now. */
    public RequestId done(AccountId asker, AccountId helper) {
        return done(asker, helper, Duration.ZERO);
    }

    /** One that was agreed, but is not done. */
    public RequestId agreed(AccountId asker, AccountId helper) {
        return insert(RequestState.AGREED, asker, null, helper, null);
    }

    /** One that waits for offers, with somebody who was asked. */
    public RequestId open(AccountId asker, AccountId invited) {
        var request = insert(RequestState.OPEN, asker, null, null, null);
        database.sql("""
                        insert into harry_invitation (request_id, account_id, round, place, picked, invited_at)
                        values (:request, :account, 1, 1, false, :now)
                        """)
                .param("request", request.value())
                .param("account", invited.value())
                .param("now", clock.instant())
                .update();
        return request;
    }

    /** One that was done for somebody without an account. */
    public RequestId doneForOutsider(String name, AccountId helper) {
        return insert(RequestState.DONE, null, name, helper, clock.instant());
    }

    private RequestId insert(
            RequestState state,
            @Nullable AccountId asker,
            @Nullable String outsider,
            @Nullable AccountId helper,
            @Nullable Instant ended) {
        var id = RequestId.random();
        database.sql("""
                        insert into harry_request (id, kind, asked_by, outside_name, shown_name, client, street, door, postcode,
                            town, category, text, moments, ask, state, doubts, placed_at, reached, helper_id, agreed_at,
                            appointment_turn, ended_at, thanks, version)
                        values (:id, 'NEIGHBOUR', :asker, :outsider, :name, 'HOME', 'Dorpsstraat', '1', '3812AB', 'Amersfoort',
                            'WATER', 'De kraan drupt.', ',WEEKEND,', 'NOTHING', :state, '', :now, 'FIRST', :helper, :now, 0,
                            :ended, '', 0)
                        """)
                .param("id", id.value())
                .param("asker", value(asker))
                .param("outsider", outsider)
                .param("name", outsider == null ? "Ria W." : "Gerrit B.")
                .param("state", state.name())
                .param("now", clock.instant())
                .param("helper", value(helper))
                .param("ended", ended)
                .update();
        return id;
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return Optional.ofNullable(account).map(AccountId::value).orElse(null);
    }

    /** The helper, or the asker, was forgotten. */
    public void forget(RequestId request, String column) {
        database.sql("update harry_request set %s = null where id = :id".formatted(column))
                .param("id", request.value())
                .update();
    }

    /** What somebody offers, that others see. */
    public ListingId listing(AccountId account, String name) {
        var id = ListingId.random();
        database.sql("""
                        insert into harry_listing (id, account_id, shown_name, text, categories, moments, reach, ask, languages,
                            tools, most_per_week, state, doubts, listed_at, changed_at, words, version)
                        values (:id, :account, :name, 'Ik help graag.', ',WATER,', ',WEEKEND,', 'STREET', 'NOTHING', ',nl,', '',
                            2, 'LISTED', '', :now, :now, '', 0)
                        """)
                .param("id", id.value())
                .param("account", account.value())
                .param("name", name)
                .param("now", clock.instant())
                .update();
        return id;
    }
}
