package nl.floreynwijk.harry;

import java.util.List;
import java.util.UUID;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.PersonalPhotos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The photos of a request, which nobody else points to: when it forgets them they are gone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestPhotos {

    private final PersonalPhotos photos;
    private final JdbcClient database;

    RequestPhotos(PersonalPhotos photos, JdbcClient database) {
        this.photos = photos;
        this.database = database;
    }

    /** Keeps them in this order. */
    void keep(RequestId request, List<CheckedFile> files) {
        var position = 0;
        for (var file : files) {
            position++;
            database.sql("insert into harry_request_photo (request_id, attachment_id, position) values (?, ?, ?)")
                    .params(request.value(), photos.keep(file).value(), position)
                    .update();
        }
    }

    /** They show where and how somebody lives. */
    void forget(RequestId request) {
        var kept = database.sql("select attachment_id from harry_request_photo where request_id = :request")
                .param("request", request.value())
                .query((row, _) -> new AttachmentId(row.getObject("attachment_id", UUID.class)))
                .list();
        database.sql("delete from harry_request_photo where request_id = :request")
                .param("request", request.value())
                .update();
        photos.delete(kept);
    }
}
