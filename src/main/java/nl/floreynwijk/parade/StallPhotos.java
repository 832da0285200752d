package nl.floreynwijk.parade;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.PersonalPhotos;
import org.springframework.stereotype.Component;

/** Keeps the photo of a stall, one at most. */
@Component
class StallPhotos {

    private final PersonalPhotos photos;

    StallPhotos(PersonalPhotos photos) {
        this.photos = photos;
    }

    /** Shows this one from now on; without one, what is there stays. */
    void keep(Booking booking, List<CheckedFile> files) {
        files.stream().filter(it -> it.type().isPicture()).findFirst().ifPresent(it -> {
            var before = booking.photo();
            booking.show(Optional.of(photos.keep(it)));
            forget(before);
        });
    }

    void remove(Booking booking) {
        var before = booking.photo();
        booking.show(Optional.empty());
        forget(before);
    }

    private void forget(Optional<AttachmentId> before) {
        photos.delete(before.stream().toList());
    }
}
