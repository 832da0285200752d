package nl.floreynwijk.parade;

import java.util.NoSuchElementException;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.attachments.Attachment;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.base.Stamped;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The floor plans as everybody sees them; while an edition is an idea, only the organiser does. */
@Service
@InArea("parade")
@PreAuthorize("permitAll()")
public class FloorPlans {

    private final PlanTable table;
    private final PlanSnapshots snapshots;
    private final PersonalPhotos pictures;
    private final CurrentAccount currentAccount;

    FloorPlans(PlanTable table, PlanSnapshots snapshots, PersonalPhotos pictures, CurrentAccount currentAccount) {
        this.table = table;
        this.snapshots = snapshots;
        this.pictures = pictures;
        this.currentAccount = currentAccount;
    }

    /**
     * As it is at this moment, also within a transaction that changes it.
     *
     * @throws NoSuchElementException when there is no such edition, or whoever asks does not see it
     */
    public FloorPlan of(EditionId edition) {
        return find(edition).orElseThrow(() -> new NoSuchElementException("No floor plan of " + edition));
    }

    /** As {@link #of}; empty when there is no such edition, or whoever asks does not see it. */
    public Optional<FloorPlan> find(EditionId edition) {
        return table.read(edition).filter(this::isSeen).map(this::asSeen);
    }

    /**
     * What became of it since: for pages that stay open and ask again and again, at most a moment behind.
     *
     * @param stamp of the one they have, or {@link Stamped#NONE}
     * @return empty when nothing changed, or when they do not see it any more
     */
    public Optional<Stamped<FloorPlan>> since(EditionId edition, long stamp) {
        return snapshots
                .newest(edition)
                .filter(it -> it.stamp() != stamp && isSeen(it.value()))
                .map(it -> new Stamped<>(it.stamp(), asSeen(it.value())));
    }

    /** As it is at this moment, for a page that stays open and whose owner just changed something; empty as {@link #find}. */
    public Optional<Stamped<FloorPlan>> now(EditionId edition) {
        return snapshots
                .now(edition)
                .filter(it -> isSeen(it.value()))
                .map(it -> new Stamped<>(it.stamp(), asSeen(it.value())));
    }

    /** The drawing of the edition; empty where it has none of that id, or whoever asks does not see it. */
    public Optional<Attachment> picture(EditionId edition, AttachmentId id) {
        return table.read(edition)
                .filter(this::isSeen)
                .flatMap(PlanSnapshot::picture)
                .filter(id::equals)
                .flatMap(pictures::open);
    }

    private boolean isSeen(PlanSnapshot plan) {
        return plan.status() != EditionStatus.IDEA || currentAccount.has(Role.PARADE_ORGANISER);
    }

    private FloorPlan asSeen(PlanSnapshot plan) {
        return plan.seenBy(currentAccount.find());
    }
}
