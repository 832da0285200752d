package nl.floreynwijk.attachments;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps photos of a home or of a person, and gives them back: for services of other modules, which know who may see one.
 *
 * <p>Nothing is proved by them, so unlike {@link Attachments} they go when whoever they are of is forgotten. It asks
 * nobody's leave either, so no view may use it.
 */
@Component
public class PersonalPhotos {

    private final JdbcClient database;
    private final Clock clock;

    PersonalPhotos(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a photo, without what it was called, in the transaction of what it belongs to.
     *
     * @throws IllegalArgumentException when it is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AttachmentId keep(CheckedFile photo) {
        if (!photo.type().isPicture()) {
            throw new IllegalArgumentException("No photo: " + photo.type());
        }
        var id = AttachmentId.random();
        database.sql("""
                        insert into attachments_photo (id, type, bytes, size, sha256, added_at)
                        values (:id, :type, :bytes, :size, :sha256, :addedAt)
                        """)
                .param("id", id.value())
                .param("type", photo.type().name())
                .param("bytes", photo.bytes())
                .param("size", photo.size())
                .param("sha256", photo.fingerprint())
                .param("addedAt", clock.instant())
                .update();
        return id;
    }

    /**
     * The photo as it was kept; empty when there is none by that id.
     *
     * @throws IllegalStateException when it is no longer what was kept
     */
    @Transactional(readOnly = true)
    public Optional<Attachment> open(AttachmentId id) {
        return database.sql("select id, '' as name, type, size, bytes, sha256 from attachments_photo where id = ?")
                .param(id.value())
                .query((row, _) -> Attachments.attachment(row))
                .optional();
    }

    /** Deletes photos, in the transaction in which the last that points to them goes; those that are gone stay so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(Collection<AttachmentId> ids) {
        if (!ids.isEmpty()) {
            database.sql("delete from attachments_photo where id in (:ids)")
                    .param("ids", Attachments.values(ids))
                    .update();
        }
    }
}
