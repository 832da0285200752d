package nl.floreynwijk.green;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which picture is the map of the neighbourhood. */
@Component
class MapTable {

    private final JdbcClient database;

    MapTable(JdbcClient database) {
        this.database = database;
    }

    /** Empty as long as nobody handed one in. */
    Optional<AttachmentId> picture() {
        return database.sql("select photo_id from green_map")
                .query((row, _) -> new AttachmentId(row.getObject("photo_id", UUID.class)))
                .optional();
    }

    void keep(AttachmentId picture, Instant now) {
        database.sql("""
                        insert into green_map (id, photo_id, changed_at) values (1, :picture, :now)
                        on duplicate key update photo_id = :picture, changed_at = :now
                        """).param("picture", picture.value()).param("now", now).update();
    }

    void clear() {
        database.sql("delete from green_map").update();
    }
}
