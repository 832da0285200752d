package nl.floreynwijk.parade;

import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.attachments.Attachment;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.PersonalPhotos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The photos of stalls, for whoever may see each. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class StallPictures {

    private final JdbcClient database;
    private final PersonalPhotos photos;
    private final CurrentAccount currentAccount;

    StallPictures(JdbcClient database, PersonalPhotos photos, CurrentAccount currentAccount) {
        this.database = database;
        this.photos = photos;
        this.currentAccount = currentAccount;
    }

    private record Shown(BookingState state, AccountId account) {}

    /** One of a stall that is booked; one of any other only for whoever asked for it, and for organisers. */
    public Optional<Attachment> find(AttachmentId id) {
        return database.sql("select state, account_id from parade_booking where photo_id = ?")
                .param(id.value())
                .query((row, _) -> new Shown(
                        BookingState.valueOf(row.getString("state")),
                        new AccountId(row.getObject("account_id", UUID.class))))
                .optional()
                .filter(this::isSeen)
                .flatMap(_ -> photos.open(id));
    }

    private boolean isSeen(Shown photo) {
        return photo.state() == BookingState.BOOKED
                || currentAccount.find().filter(photo.account()::equals).isPresent()
                || currentAccount.has(Role.PARADE_ORGANISER);
    }
}
