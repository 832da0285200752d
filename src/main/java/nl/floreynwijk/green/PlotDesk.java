package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the gardener says of plots: what they are, how they look, and what becomes of wishes. */
@Service
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class PlotDesk {

    /** A plot has no more photos than that. */
    public static final int MOST_PHOTOS = 40;

    /** The most characters below a photo. */
    public static final int LONGEST_CAPTION = 160;

    private final PlotRepository repository;
    private final PlotTable table;
    private final ShiftQueries shifts;
    private final MapTable map;
    private final PersonalPhotos photos;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    PlotDesk(
            PlotRepository repository,
            PlotTable table,
            ShiftQueries shifts,
            MapTable map,
            PersonalPhotos photos,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.table = table;
        this.shifts = shifts;
        this.map = map;
        this.photos = photos;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, those that ended last. */
    @Transactional(readOnly = true)
    public List<PlotSummary> all() {
        return table.all(currentAccount.id(), true, clock.instant());
    }

    public PlotResult add(PlotPlan plan) {
        return plan.problems().isEmpty()
                ? save(Plot.planned(plan, clock.instant()), GreenActions.PLOT_ADDED)
                : new PlotResult.Refused(plan.problems());
    }

    /**
     * Says otherwise how it is.
     *
     * @param seenVersion on which they decided
     */
    public PlotResult change(PlotId id, PlotPlan plan, int seenVersion) {
        if (!plan.problems().isEmpty()) {
            return new PlotResult.Refused(plan.problems());
        }
        var plot = repository.lock(id).filter(it -> it.version() == seenVersion);
        if (plot.isEmpty()) {
            return new PlotResult.ChangedMeanwhile();
        }
        var planned = plan.state() == PlotState.ENDED ? shifts.countAhead(id, clock.instant()) : 0;
        if (planned > 0) {
            return new PlotResult.HasShifts(planned);
        }
        plot.get().become(plan, clock.instant());
        return save(plot.get(), GreenActions.PLOT_CHANGED);
    }

    private PlotResult save(Plot plot, AuditAction action) {
        if (table.isTaken(plot.name(), plot.id())) {
            return new PlotResult.NameTaken();
        }
        try {
            repository.save(plot);
        } catch (DuplicateKeyException sameName) {
            throw new OptimisticLockingFailureException("Called so at the same moment", sameName);
        }
        audit.record(action, plot.id().toString());
        return new PlotResult.Kept(plot.id());
    }

    /** Shows members how it looks. */
    public AddPhotoResult addPhotos(
            PlotId id, PlotMoment moment, String typed, LocalDate takenOn, List<CheckedFile> files) {
        var caption = WrittenText.inOneLine(typed);
        if (files.isEmpty() || files.stream().anyMatch(it -> !it.type().isPicture())) {
            return new AddPhotoResult.NoPhoto();
        }
        if (!caption.isEmpty() && !TypedLine.fits(caption, LONGEST_CAPTION)) {
            return new AddPhotoResult.CaptionTooLong(LONGEST_CAPTION);
        }
        if (repository.lock(id).isEmpty()) {
            return new AddPhotoResult.Gone();
        }
        if (table.countPhotos(id) + files.size() > MOST_PHOTOS) {
            return new AddPhotoResult.TooMany(MOST_PHOTOS);
        }
        files.forEach(it -> table.add(id, new PlotPhoto(photos.keep(it), moment, caption, takenOn)));
        audit.record(GreenActions.PHOTOS_ADDED, id.toString());
        return new AddPhotoResult.Added();
    }

    public void removePhoto(PlotId id, AttachmentId photo) {
        if (table.remove(id, photo)) {
            photos.delete(List.of(photo));
            audit.record(GreenActions.PHOTO_REMOVED, id.toString());
        }
    }

    /** Says something to a wish, which all members read. */
    public WishResult answer(PlotId plot, WishId wish, String typed) {
        var text = WrittenText.tidy(typed);
        if (!WrittenText.fits(text, Plots.LONGEST_WISH)) {
            return new WishResult.NoWords(Plots.LONGEST_WISH);
        }
        if (!table.answer(plot, wish, text, clock.instant())) {
            return new WishResult.Gone();
        }
        audit.record(GreenActions.WISH_ANSWERED, plot.toString());
        return new WishResult.Wished();
    }

    /** Takes a wish away that does not belong there. */
    public void removeWish(PlotId plot, WishId wish) {
        if (table.removeWish(plot, wish)) {
            audit.record(GreenActions.WISH_REMOVED, plot.toString());
        }
    }

    /** Puts a picture in the place of the map; whether it is one. */
    public boolean draw(List<CheckedFile> picture) {
        if (picture.size() != 1 || !picture.getFirst().type().isPicture()) {
            return false;
        }
        photos.delete(map.picture().stream().toList());
        map.keep(photos.keep(picture.getFirst()), clock.instant());
        audit.record(GreenActions.MAP_CHANGED, "map");
        return true;
    }

    /** Goes back to the portal's own sketch. */
    public void drawNone() {
        photos.delete(map.picture().stream().toList());
        map.clear();
        audit.record(GreenActions.MAP_CHANGED, "map");
    }
}
