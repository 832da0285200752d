package nl.floreynwijk.rad;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what guests want to be called. */
@Component
class GuestNameTable {

    private static final int MOST = 200;

    private final JdbcClient database;

    GuestNameTable(JdbcClient database) {
        this.database = database;
    }

    /** Who left a name in the live run, the last who came first, and no more than a page can show. */
    List<GuestName> of(EveningId evening) {
        return database.sql("""
                        select g.id, g.name from rad_guest g join rad_run r on r.id = g.run_id
                        where r.evening_id = :evening and r.live = 1 and g.name <> '' order by g.joined_at desc, g.id limit :most
                        """)
                .param("evening", evening.value())
                .param("most", MOST)
                .query((row, _) -> new GuestName(new GuestId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** The evening of somebody whose name is taken away. */
    Optional<EveningId> remove(GuestId guest) {
        var evening = database.sql(
                        "select r.evening_id from rad_guest g join rad_run r on r.id = g.run_id where g.id = ?")
                .param(guest.value())
                .query((row, _) -> new EveningId(row.getObject("evening_id", UUID.class)))
                .optional();
        database.sql("update rad_guest set name = '' where id = ?")
                .param(guest.value())
                .update();
        return evening;
    }
}
