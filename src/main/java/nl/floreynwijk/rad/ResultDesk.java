package nl.floreynwijk.rad;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a host completes a result: with notes, photos, and what there is to spend. */
@Service
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
@RetryOnConflict
@Transactional
public class ResultDesk {

    public static final int LONGEST_NOTES = Evening.LONGEST_NOTES;
    public static final int MOST_PHOTOS = 40;

    /** What all cards of an evening can cost together. */
    public static final Euros MOST_BUDGET = Euros.of(100_000_000);

    private final EveningRepository evenings;
    private final PhotoTable table;
    private final PersonalPhotos photos;
    private final AuditTrail audit;
    private final Clock clock;

    ResultDesk(EveningRepository evenings, PhotoTable table, PersonalPhotos photos, AuditTrail audit, Clock clock) {
        this.evenings = evenings;
        this.table = table;
        this.photos = photos;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes down how it was, for members to read once it is over.
     *
     * @param text may be empty
     * @param seenVersion on which they decided
     */
    public NotesResult write(EveningId id, String text, int seenVersion) {
        if (WrittenText.tidy(text).length() > LONGEST_NOTES) {
            return new NotesResult.TooLong(LONGEST_NOTES);
        }
        var evening = evenings.lock(id).filter(it -> it.version() == seenVersion);
        if (evening.isEmpty()) {
            return new NotesResult.ChangedMeanwhile();
        }
        evening.get().write(text);
        evenings.save(evening.get());
        audit.record(RadActions.NOTES_WRITTEN, id.toString());
        return new NotesResult.Kept();
    }

    /**
     * Says what there is to spend.
     *
     * @param budget for cards of which the cost is known; empty when nobody knows
     */
    public BudgetResult spend(EveningId id, Optional<Euros> budget) {
        if (budget.filter(it -> it.compareTo(Euros.ZERO) <= 0 || it.compareTo(MOST_BUDGET) > 0)
                .isPresent()) {
            return new BudgetResult.NoAmount(MOST_BUDGET);
        }
        var evening = evenings.lock(id);
        if (evening.isEmpty()) {
            return new BudgetResult.Gone();
        }
        evening.get().budget(budget);
        evenings.save(evening.get());
        audit.record(RadActions.BUDGET_SET, id.toString());
        return new BudgetResult.Kept();
    }

    public EveningPhotoResult add(EveningId id, List<CheckedFile> files) {
        if (files.isEmpty() || files.stream().anyMatch(it -> !it.type().isPicture())) {
            return new EveningPhotoResult.NoPhoto();
        }
        if (evenings.lock(id).isEmpty()) {
            return new EveningPhotoResult.Gone();
        }
        if (table.count(id) + files.size() > MOST_PHOTOS) {
            return new EveningPhotoResult.TooMany(MOST_PHOTOS);
        }
        files.forEach(it -> table.add(id, photos.keep(it), clock.instant()));
        audit.record(RadActions.PHOTOS_ADDED, id.toString());
        return new EveningPhotoResult.Added();
    }

    /** It is gone for good: people are on it. */
    public void remove(EveningId id, AttachmentId photo) {
        if (table.remove(id, photo)) {
            photos.delete(List.of(photo));
            audit.record(RadActions.PHOTO_REMOVED, id.toString());
        }
    }
}
