package nl.floreynwijk.parade;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organiser says what the pitches are drawn on: a picture of their own or the portal's sketch, and how wide it is in the street. */
@Service
@RolesAllowed(Roles.PARADE_ORGANISER)
@RetryOnConflict
@Transactional
public class PlanPictures {

    public static final int LEAST_METRES = Plan.LEAST_WIDTH / 100;
    public static final int MOST_METRES = Plan.MOST_WIDTH / 100;

    private static final int CENTIMETRES = 100;

    private final PlanRepository repository;
    private final EditionRepository editions;
    private final DeskNumbers desks;
    private final PersonalPhotos photos;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    PlanPictures(
            PlanRepository repository,
            EditionRepository editions,
            DeskNumbers desks,
            PersonalPhotos photos,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.editions = editions;
        this.desks = desks;
        this.photos = photos;
        this.audit = audit;
        this.events = events;
    }

    /** Says how many metres of street are on the drawing. */
    public PlanResult stretch(EditionId edition, int metres) {
        var plan = hold(edition);
        if (plan.isEmpty()) {
            return new PlanResult.Gone();
        }
        if (metres < LEAST_METRES || metres > MOST_METRES || !plan.get().stretch(metres * CENTIMETRES)) {
            return new PlanResult.NoSuchWidth(LEAST_METRES, MOST_METRES);
        }
        save(plan.get());
        audit.record(PlanActions.PLAN_STRETCHED, edition.toString());
        return new PlanResult.Kept();
    }

    /** Puts a picture below the pitches, which stay where they are on it. */
    public PlanResult draw(EditionId edition, List<CheckedFile> picture) {
        if (picture.size() != 1 || !picture.getFirst().type().isPicture()) {
            return new PlanResult.NoPicture();
        }
        var plan = hold(edition);
        if (plan.isEmpty()) {
            return new PlanResult.Gone();
        }
        var before = plan.get().picture();
        plan.get().show(photos.keep(picture.getFirst()));
        save(plan.get());
        forget(before);
        audit.record(PlanActions.PLAN_PICTURE, edition.toString());
        return new PlanResult.Kept();
    }

    /** Goes back to the portal's own sketch. */
    public PlanResult drawNone(EditionId edition) {
        var plan = hold(edition);
        if (plan.isEmpty()) {
            return new PlanResult.Gone();
        }
        var before = plan.get().picture();
        plan.get().showSketch();
        save(plan.get());
        forget(before);
        audit.record(PlanActions.PLAN_PICTURE, edition.toString());
        return new PlanResult.Kept();
    }

    /** An edition that was copied shows the same picture. */
    private void forget(Optional<AttachmentId> picture) {
        photos.delete(picture.filter(it -> repository.countByPictureId(it) == 0).stream()
                .toList());
    }

    private Optional<Plan> hold(EditionId edition) {
        if (editions.findById(edition).isEmpty()) {
            return Optional.empty();
        }
        desks.hold(edition);
        return repository.findById(edition).or(() -> Optional.of(Plan.empty(edition)));
    }

    private void save(Plan plan) {
        repository.save(plan);
        events.publishEvent(new PlanChanged(plan.edition()));
    }
}
