package nl.floreynwijk.rad;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who takes part with a phone, and what they put where. */
@Component("radGuestTable")
class GuestTable {

    private final JdbcClient database;

    GuestTable(JdbcClient database) {
        this.database = database;
    }

    /** The guest {@code :account} or {@code :device} is in the run {@code r}; where only members take part a phone alone is nobody. */
    static final String WHO = """
            coalesce((select a.id from rad_guest a where a.run_id = r.id and a.account_id = :account),
                (select d.id from rad_guest d where d.run_id = r.id and d.device_hash = :device
                    and (d.account_id is null or d.account_id = :account or :account is null
                        and exists (select 1 from rad_evening o where o.id = r.evening_id and o.audience = 'ANYONE'))))
            """;

    /** Who that is in a run; a member is one guest, on all their devices. */
    Optional<GuestId> find(RunId run, Who who) {
        return database.sql(
                        "select guest from (select %s as guest from rad_run r where r.id = :run) f where guest is not null"
                                .formatted(WHO))
                .param("run", run.value())
                .param("account", account(who))
                .param("device", device(who))
                .query((row, _) -> new GuestId(row.getObject("guest", UUID.class)))
                .optional();
    }

    private static @Nullable UUID account(Who who) {
        return who.member().map(AccountId::value).orElse(null);
    }

    private static byte @Nullable [] device(Who who) {
        return who.device().map(Token::hash).orElse(null);
    }

    /**
     * A run in which coins are put on a card.
     *
     * @param state for whoever asks: closed for people at home whose time is over
     * @param hasCard whether the card is one of that evening
     * @param guest who puts them; empty when they did not come in
     */
    record Putting(
            EveningId evening,
            boolean live,
            RunState state,
            Optional<Integer> mostOnCard,
            boolean hasCard,
            Optional<GuestId> guest) {}

    /**
     * Keeps the run as it is until the transaction ends, beside others who do the same: so many put coins at once. The evening itself
     * is not kept, or whoever leads it would wait for them and they for whoever leads it.
     */
    Optional<Putting> keep(RunId run, CardId card, Who who, Instant now) {
        return database.sql("""
                        select r.evening_id, r.live is not null as live,
                            if(exists (select 1 from rad_guest h where h.at_home and h.id = %1$s)
                                and coalesce((select e.home_until from rad_evening e where e.id = r.evening_id), '1970-01-01') <= :now,
                                'CLOSED', r.state) as state,
                            (select e.most_on_card from rad_evening e where e.id = r.evening_id) as most_on_card,
                            exists (select 1 from rad_card c where c.id = :card and c.evening_id = r.evening_id) as has_card,
                            %1$s as guest
                        from rad_run r where r.id = :run lock in share mode
                        """.formatted(WHO))
                .param("run", run.value())
                .param("card", card.value())
                .param("now", now)
                .param("account", account(who))
                .param("device", device(who))
                .query((row, _) -> puttingIn(row))
                .optional();
    }

    private static Putting puttingIn(ResultSet row) throws SQLException {
        return new Putting(
                new EveningId(row.getObject("evening_id", UUID.class)),
                row.getBoolean("live"),
                RunState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("most_on_card", Integer.class)),
                row.getBoolean("has_card"),
                Optional.ofNullable(row.getObject("guest", UUID.class)).map(GuestId::new));
    }

    private record Lying(int coins, @Nullable UUID card, int onCard) {}

    /** Their coins, which nobody else moves until this transaction is over. */
    Purse lockPurse(GuestId guest, Optional<Integer> mostOnCard) {
        var rows = database.sql("""
                        select g.coins, p.card_id, p.coins as on_card
                        from rad_guest g left join rad_coins p on p.guest_id = g.id where g.id = ? for update
                        """)
                .param(guest.value())
                .query((row, _) ->
                        new Lying(row.getInt("coins"), row.getObject("card_id", UUID.class), row.getInt("on_card")))
                .list();
        var lying = new HashMap<CardId, Integer>();
        rows.forEach(it -> Optional.ofNullable(it.card()).ifPresent(card -> lying.put(new CardId(card), it.onCard())));
        return new Purse(rows.getFirst().coins(), mostOnCard, lying);
    }

    /** Whether somebody takes part with that phone already, be it another member of the same house. */
    boolean isTaken(RunId run, Token device) {
        return database.sql("select exists (select 1 from rad_guest where run_id = ? and device_hash = ?)")
                .params(run.value(), device.hash())
                .query(Boolean.class)
                .single();
    }

    /** Whoever took part from home came to the evening after all. */
    void comeIn(GuestId guest) {
        database.sql("update rad_guest set at_home = false where id = ? and at_home")
                .param(guest.value())
                .update();
    }

    /** Whoever took part with a phone only turns out to be this member: they stay one guest. */
    void adopt(GuestId guest, AccountId member) {
        database.sql("update rad_guest set account_id = :account where id = :id and account_id is null")
                .param("account", member.value())
                .param("id", guest.value())
                .update();
    }

    int count(RunId run) {
        return database.sql("select count(*) from rad_guest where run_id = ?")
                .param(run.value())
                .query(Integer.class)
                .single();
    }

    /** @param email where they wanted the result */
    record Before(String name, Optional<String> email) {}

    /** What they said of themselves in an earlier run of that evening and did not take back; empty when they were in none. */
    Optional<Before> before(EveningId evening, Who who) {
        return database.sql("""
                        select g.name, if(g.account_id is null or g.account_id = :account, g.email, null) as email
                        from rad_guest g join rad_run r on r.id = g.run_id
                        where r.evening_id = :evening and g.id = %s order by r.number desc limit 1
                        """.formatted(WHO))
                .param("evening", evening.value())
                .param("account", account(who))
                .param("device", device(who))
                .query((row, _) -> new Before(row.getString("name"), Optional.ofNullable(row.getString("email"))))
                .optional();
    }

    /** Somebody who comes in. */
    record Newcomer(
            RunId run, Who who, String name, Optional<String> email, Locale language, boolean atHome, int coins) {}

    void insert(Newcomer guest, Instant now) {
        database.sql("""
                        insert into rad_guest
                            (id, run_id, device_hash, account_id, name, email, language, at_home, coins, spent, joined_at)
                        values (:id, :run, :hash, :account, :name, :email, :language, :home, :coins, 0, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("run", guest.run().value())
                .param("hash", device(guest.who()))
                .param("account", account(guest.who()))
                .param("name", guest.name())
                .param("email", guest.email().orElse(null))
                .param("language", guest.language().getLanguage())
                .param("home", guest.atHome())
                .param("coins", guest.coins())
                .param("now", now)
                .update();
    }

    /** Writes what lies on a card from now on, beside the sum of all; the database refuses a sum that is more than they have. */
    void put(GuestId guest, RunId run, CardId card, int coins, int spent) {
        database.sql("update rad_guest set spent = :spent where id = :id")
                .param("spent", spent)
                .param("id", guest.value())
                .update();
        if (coins == 0) {
            database.sql("delete from rad_coins where guest_id = :guest and card_id = :card")
                    .param("guest", guest.value())
                    .param("card", card.value())
                    .update();
        } else {
            lay(guest, run, card, coins);
        }
    }

    private void lay(GuestId guest, RunId run, CardId card, int coins) {
        try {
            database.sql("""
                            insert into rad_coins (guest_id, card_id, run_id, coins) values (:guest, :card, :run, :coins)
                            on duplicate key update coins = values(coins)
                            """)
                    .param("guest", guest.value())
                    .param("card", card.value())
                    .param("run", run.value())
                    .param("coins", coins)
                    .update();
        } catch (DataIntegrityViolationException cardGone) {
            throw new OptimisticLockingFailureException("The card was taken away at the same moment", cardGone);
        }
    }

    void leaveEmail(GuestId guest, Optional<String> email) {
        database.sql("update rad_guest set email = :email where id = :id")
                .param("email", email.orElse(null))
                .param("id", guest.value())
                .update();
    }
}
