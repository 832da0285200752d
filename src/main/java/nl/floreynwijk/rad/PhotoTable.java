package nl.floreynwijk.rad;

import java.time.Instant;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which photos are of which evening. */
@Component
class PhotoTable {

    private final JdbcClient database;

    PhotoTable(JdbcClient database) {
        this.database = database;
    }

    /** Whether it is of an evening that is over, or of any for whoever may see those too. */
    boolean isShown(AttachmentId photo, boolean early) {
        return database.sql("""
                        select 1 from rad_photo p join rad_evening e on e.id = p.evening_id
                        where p.photo_id = :photo and (:early or e.ended_at is not null)
                        """)
                .param("photo", photo.value())
                .param("early", early)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    int count(EveningId evening) {
        return database.sql("select count(*) from rad_photo where evening_id = ?")
                .param(evening.value())
                .query(Integer.class)
                .single();
    }

    void add(EveningId evening, AttachmentId photo, Instant now) {
        database.sql("insert into rad_photo (evening_id, photo_id, added_at) values (:evening, :photo, :now)")
                .param("evening", evening.value())
                .param("photo", photo.value())
                .param("now", now)
                .update();
    }

    /** Whether it was of that evening. */
    boolean remove(EveningId evening, AttachmentId photo) {
        return database.sql("delete from rad_photo where evening_id = :evening and photo_id = :photo")
                        .param("evening", evening.value())
                        .param("photo", photo.value())
                        .update()
                > 0;
    }
}
