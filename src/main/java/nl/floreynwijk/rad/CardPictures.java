package nl.floreynwijk.rad;

import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.attachments.Attachment;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.PersonalPhotos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of cards, which hang on the wall for everybody. */
@Service
@InArea("rad")
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class CardPictures {

    private final PersonalPhotos photos;
    private final JdbcClient database;

    CardPictures(PersonalPhotos photos, JdbcClient database) {
        this.photos = photos;
        this.database = database;
    }

    /** Empty when it is no card's, or no longer. */
    public Optional<Attachment> open(AttachmentId picture) {
        return database.sql("select exists (select 1 from rad_card where picture_id = ?)")
                        .param(picture.value())
                        .query(Boolean.class)
                        .single()
                ? photos.open(picture)
                : Optional.empty();
    }
}
