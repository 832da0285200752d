package nl.floreynwijk.harry;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.CodeSets;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom a request reaches: neighbours who do such work, come that far, are not away and have room this week. First those who
 * have longest not been asked, then those who offered their help first; to be asked is a turn, whether they answer or not.
 */
@Component
class Matching {

    /** So many are asked first; not everybody at once, so that a turn means something. */
    static final int FIRST = 5;

    /** So many at most when it goes wider. */
    static final int WIDER = 50;

    /** Of {@code l}: has room in the week that begins at {@code :monday}. */
    private static final String HAS_ROOM = """
            (select count(*) from harry_request j
                where j.helper_id = l.account_id and j.state in ('AGREED', 'DONE') and j.agreed_at >= :monday)
            < l.most_per_week
            """;

    /** Of {@code l}: comes as far as the street and the postcode of the work. */
    private static final String COMES = """
            (l.reach = 'NEIGHBOURHOOD'
                or l.reach = 'POSTCODE' and left(l.postcode, 4) = left(:postcode, 4)
                or l.reach = 'STREET' and l.street = :street)
            """;

    private final JdbcClient database;
    private final Clock clock;

    Matching(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whom it fits and did not reach yet, in the order of their turns. */
    List<AccountId> whoIsNext(Request request, boolean onlyThoseMoments, int most) {
        var values = new HashMap<>(values(request));
        values.put("most", most);
        values.put("category", CodeSets.pattern(request.category()));
        var thoseMoments = onlyThoseMoments ? " and " + moments(request, values) : "";
        return database.sql("""
                        select l.account_id from harry_listing l
                        left join (select account_id, max(invited_at) as last_turn from harry_invitation group by account_id) t
                            on t.account_id = l.account_id
                        where l.categories like :category
                            and (:asker is null or l.account_id <> :asker)
                            and not exists (select 1 from harry_invitation i
                                where i.request_id = :request and i.account_id = l.account_id)
                            and\s""" + ListingQueries.SHOWN + " and " + HAS_ROOM + " and " + COMES + thoseMoments
                        + " order by t.last_turn is not null, t.last_turn, l.listed_at, l.id limit :most")
                .params(values)
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    private Map<String, Object> values(Request request) {
        var values = new HashMap<String, Object>();
        values.put("day", DutchTime.day(clock.instant()));
        values.put("monday", monday(clock.instant()));
        values.put("street", request.street());
        values.put("postcode", request.postcode());
        values.put("request", request.id().value());
        values.put("asker", request.asker().map(AccountId::value).orElse(null));
        return values;
    }

    private static String moments(Request request, Map<String, Object> values) {
        return request.moments().stream()
                .map(it -> {
                    values.put("moment" + it, CodeSets.pattern(it));
                    return "l.moments like :moment" + it;
                })
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static Instant monday(Instant now) {
        return DutchTime.beginning(DutchTime.day(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /**
     * Whether somebody takes work now. Their listing is locked, so that two who choose them at once do not both get the
     * last place of a week.
     */
    boolean takesWork(AccountId helper) {
        // Counted by a statement of its own: what others agreed while this one waited for the lock counts too
        database.sql("select id from harry_listing where account_id = :helper for update")
                .param("helper", helper.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
        return database.sql("select exists (select 1 from harry_listing l where l.account_id = :helper and " + HAS_ROOM
                        + " and " + ListingQueries.SHOWN + ")")
                .param("helper", helper.value())
                .param("day", DutchTime.day(clock.instant()))
                .param("monday", monday(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** Writes down that it reached these, in this order. */
    void invite(RequestId request, List<AccountId> accounts, boolean picked) {
        var place = 0;
        var round = nextRound(request);
        for (var account : accounts) {
            place++;
            database.sql("""
                            insert into harry_invitation (request_id, account_id, round, place, picked, invited_at)
                            values (:request, :account, :round, :place, :picked, :now)
                            """)
                    .param("request", request.value())
                    .param("account", account.value())
                    .param("round", round)
                    .param("place", place)
                    .param("picked", picked)
                    .param("now", clock.instant())
                    .update();
        }
    }

    int countInvited(RequestId request) {
        return database.sql("select count(*) from harry_invitation where request_id = :request")
                .param("request", request.value())
                .query(Integer.class)
                .single();
    }

    private int nextRound(RequestId request) {
        return database.sql("select coalesce(max(round), 0) + 1 from harry_invitation where request_id = :request")
                .param("request", request.value())
                .query(Integer.class)
                .single();
    }

    /** Whether it reached them, they did not say no, and neither they nor the office stopped what they offer. */
    boolean reached(RequestId request, AccountId account) {
        return database.sql("""
                        select exists (select 1 from harry_invitation i join harry_listing l on l.account_id = i.account_id
                            where i.request_id = :request and i.account_id = :account and i.declined_at is null
                                and l.state <> 'ENDED' and l.blocked_reason is null)
                        """)
                .param("request", request.value())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    void decline(RequestId request, AccountId account) {
        database.sql("""
                        update harry_invitation set declined_at = :now
                        where request_id = :request and account_id = :account and declined_at is null
                        """)
                .param("request", request.value())
                .param("account", account.value())
                .param("now", clock.instant())
                .update();
    }
}
