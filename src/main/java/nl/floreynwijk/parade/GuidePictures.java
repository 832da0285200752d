package nl.floreynwijk.parade;

import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which pictures everybody may see. */
@Component
class GuidePictures {

    private final JdbcClient database;

    GuidePictures(JdbcClient database) {
        this.database = database;
    }

    /** The photo of a stall that everybody may see; empty when there is none. */
    Optional<AttachmentId> photoOf(BookingId booking) {
        return database.sql("""
                        select b.photo_id from parade_booking b join parade_edition e on e.id = b.edition_id
                        where b.id = ? and b.state = 'BOOKED' and b.photo_id is not null and e.status <> 'IDEA'
                        """)
                .param(booking.value())
                .query(UUID.class)
                .optional()
                .map(AttachmentId::new);
    }

    /** Whether it is the drawing of a street that everybody may see. */
    boolean isDrawing(AttachmentId picture) {
        return database.sql("""
                        select count(*) from parade_plan l join parade_edition e on e.id = l.edition_id
                        where l.picture_id = ? and e.status <> 'IDEA'
                        """).param(picture.value()).query(Integer.class).single() > 0;
    }
}
