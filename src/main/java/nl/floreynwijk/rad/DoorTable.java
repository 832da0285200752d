package nl.floreynwijk.rad;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what a phone at the door has to know, and where its guest sits: a hall full of people asks at once. For whoever takes part from
 * home it is closed when their time is over.
 */
@Component
class DoorTable {

    private static final String DOOR = """
            select e.id as evening, e.name as title, e.question, e.coins as coins_each, e.most_on_card, e.audience, e.ended_at,
                r.id as run, r.practice, r.board,
                if(g.at_home and coalesce(e.home_until, '1970-01-01') <= :now, 'CLOSED', r.state) as state,
                g.id as guest, g.coins,
                if(g.account_id is null or g.account_id = :account, g.name, '') as name,
                if(g.account_id is null or g.account_id = :account, g.email, null) as email
            from rad_evening e left join rad_run r on r.evening_id = e.id and r.live = 1
                left join rad_guest g on g.id = %s
            """.formatted(GuestTable.WHO);

    private final JdbcClient database;
    private final Clock clock;

    DoorTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param coins which they have in this run */
    record Place(GuestId id, String name, Optional<String> email, int coins) {}

    /** @param place of whoever asks; empty when they did not come in */
    record Door(
            EveningId evening,
            String name,
            String question,
            int coinsEach,
            Optional<Integer> mostOnCard,
            boolean membersOnly,
            boolean ended,
            Optional<RunNow> run,
            Optional<Place> place) {}

    Optional<Door> find(String code, Who who) {
        return find(DOOR + " where e.code = :which", code, who);
    }

    Optional<Door> find(EveningId evening, Who who) {
        return find(DOOR + " where e.id = :which", evening.value(), who);
    }

    /** The evening that had that code and ended since, if they took part in it. */
    Optional<EveningId> endedSince(Instant moment, String code, Who who) {
        return database.sql("""
                        select e.id from rad_evening e join rad_run r on r.evening_id = e.id and r.live = 1
                        where e.dead_code = :code and e.ended_at > :moment and %s is not null
                        order by e.ended_at desc limit 1
                        """.formatted(GuestTable.WHO))
                .param("code", code)
                .param("moment", moment)
                .param("account", who.member().map(AccountId::value).orElse(null))
                .param("device", who.device().map(Token::hash).orElse(null))
                .query((row, _) -> new EveningId(row.getObject("id", UUID.class)))
                .optional();
    }

    private Optional<Door> find(String query, Object which, Who who) {
        return database.sql(query)
                .param("which", which)
                .param("now", clock.instant())
                .param("account", who.member().map(AccountId::value).orElse(null))
                .param("device", who.device().map(Token::hash).orElse(null))
                .query((row, _) -> doorIn(row))
                .optional();
    }

    private static Door doorIn(ResultSet row) throws SQLException {
        return new Door(
                new EveningId(row.getObject("evening", UUID.class)),
                row.getString("title"),
                row.getString("question"),
                row.getInt("coins_each"),
                Optional.ofNullable(row.getObject("most_on_card", Integer.class)),
                Audience.valueOf(row.getString("audience")) == Audience.MEMBERS,
                row.getObject("ended_at", Instant.class) != null,
                Rows.run(row),
                placeIn(row));
    }

    private static Optional<Place> placeIn(ResultSet row) throws SQLException {
        var guest = row.getObject("guest", UUID.class);
        return guest == null
                ? Optional.empty()
                : Optional.of(new Place(
                        new GuestId(guest),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("email")),
                        row.getInt("coins")));
    }

    private record Laid(EveningCard card, int coins) {}

    /** The whole of it, with all cards and what the guest put on them; empty when they did not come in. One query. */
    Optional<Seat> seat(Door door) {
        return door.run().flatMap(run -> door.place().map(place -> seat(door, run, place, cards(door, place))));
    }

    private static Seat seat(Door door, RunNow run, Place place, List<Laid> cards) {
        var lying = new HashMap<CardId, Integer>();
        cards.stream()
                .filter(it -> it.coins() > 0)
                .forEach(it -> lying.put(it.card().id(), it.coins()));
        return new Seat(
                door.evening(),
                door.name(),
                door.question(),
                place.name(),
                run,
                door.ended(),
                new Purse(place.coins(), door.mostOnCard(), lying),
                cards.stream().map(Laid::card).toList(),
                place.email());
    }

    private List<Laid> cards(Door door, Place place) {
        return database.sql("""
                        select c.*, coalesce(p.coins, 0) as coins
                        from rad_card c left join rad_coins p on p.card_id = c.id and p.guest_id = :guest
                        where c.evening_id = :evening order by c.number
                        """)
                .param("guest", place.id().value())
                .param("evening", door.evening().value())
                .query((row, _) -> new Laid(Rows.card(row), row.getInt("coins")))
                .list();
    }
}
