package nl.floreynwijk.parade;

import java.util.Optional;
import nl.floreynwijk.attachments.Attachment;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.PersonalPhotos;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody reads of the market, without an account. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class ParadeGuides {

    private final Editions editions;
    private final GuideTable table;
    private final GuidePictures pictures;
    private final PersonalPhotos photos;

    ParadeGuides(Editions editions, GuideTable table, GuidePictures pictures, PersonalPhotos photos) {
        this.editions = editions;
        this.table = table;
        this.pictures = pictures;
        this.photos = photos;
    }

    /** Of the edition that goes on next, or else the last; empty when there is none. Two queries. */
    public Optional<ParadeGuide> now() {
        var seen = editions.seen();
        return seen.shown().map(it -> table.of(it, seen.calledOff()));
    }

    /** Of a stall that is booked in an edition that everybody sees; else empty. */
    public Optional<Attachment> photo(BookingId booking) {
        return pictures.photoOf(booking).flatMap(photos::open);
    }

    /** The drawing of a street that everybody sees; else empty. */
    public Optional<Attachment> drawing(AttachmentId picture) {
        return Optional.of(picture).filter(pictures::isDrawing).flatMap(photos::open);
    }
}
