package nl.floreynwijk.rad;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.floreynwijk.documents.SecretCodes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evenings that are open, made by hand, and what the database knows of them. */
class RadEvenings {

    private final JdbcClient database;
    private final Clock clock;

    RadEvenings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An evening that lets people in. */
    record Open(EveningId id, String code, String name, String question, List<String> cards) {}

    Open open(int many) {
        var evening = new Open(
                EveningId.random(),
                SecretCodes.random(Evenings.CODE_LENGTH),
                "Volle zaal",
                "Wat wilt u in de wijk?",
                IntStream.rangeClosed(1, many).mapToObj("Kaart %d"::formatted).toList());
        database.sql("""
                        insert into rad_evening (id, name, place, begins_at, question, coins, audience, code, screen, notes, version)
                        values (:id, :name, 'De Nieuwe Sleutel', :now, :question, 10, 'ANYONE', :code, :screen, '', 0)
                        """)
                .param("id", evening.id().value())
                .param("now", clock.instant())
                .param("name", evening.name())
                .param("question", evening.question())
                .param("code", evening.code())
                .param("screen", ScreenKey.random().value())
                .update();
        for (var number = 1; number <= many; number++) {
            addCard(evening, number);
        }
        database.sql("""
                        insert into rad_run (id, evening_id, number, practice, state, board, live, opened_at, version)
                        values (:id, :evening, 1, false, 'OPEN', 'COINS', 1, :now, 0)
                        """)
                .param("id", UUID.randomUUID())
                .param("evening", evening.id().value())
                .param("now", clock.instant())
                .update();
        return evening;
    }

    private void addCard(Open evening, int number) {
        database.sql("""
                        insert into rad_card (id, evening_id, number, title, line, theme, version)
                        values (:id, :evening, :number, :title, 'Dichtbij, door mensen uit de wijk', 'OTHER', 0)
                        """)
                .param("id", UUID.randomUUID())
                .param("evening", evening.id().value())
                .param("number", number)
                .param("title", evening.cards().get(number - 1))
                .update();
    }

    /** The coins that lie on its cards. */
    int lying(Open evening) {
        return database.sql("""
                        select coalesce(sum(c.coins), 0) from rad_coins c join rad_run r on r.id = c.run_id where r.evening_id = ?
                        """)
                .param(evening.id().value())
                .query(Integer.class)
                .single();
    }

    /** Guests who have more on cards than they have, or other than is kept beside their coins. */
    int wrong(Open evening) {
        return database.sql("""
                        select count(*) from rad_guest g join rad_run r on r.id = g.run_id
                        where r.evening_id = ? and (g.spent > g.coins
                            or g.spent <> (select coalesce(sum(c.coins), 0) from rad_coins c where c.guest_id = g.id))
                        """)
                .param(evening.id().value())
                .query(Integer.class)
                .single();
    }
}
