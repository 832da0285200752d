package nl.floreynwijk.harry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.attachments.AttachmentId;

/**
 * A job as one side sees it.
 *
 * @param shownName what the asker is called before anything is agreed
 * @param distance of the reader's home to the work; for whom it reached
 * @param certificate for what is not for neighbours: what whoever does it must have
 * @param neighbours whom it reached, in the order of their turns; a neighbour sees only themselves
 * @param messages those the reader may read, the oldest first
 * @param doubts why the office reads it first; for the office alone
 * @param version by which they tell what they saw when they decide
 */
public record JobDetails(
        RequestId id,
        RequestKind kind,
        Side side,
        RequestState state,
        JobTitle title,
        Optional<JudgedBy> judgedBy,
        String shownName,
        Client client,
        String text,
        Set<Moment> moments,
        Ask idea,
        List<AttachmentId> photos,
        Instant placedAt,
        Reached reached,
        Optional<Reach> distance,
        Optional<Certificate> certificate,
        List<AskedNeighbour> neighbours,
        List<JobMessage> messages,
        Optional<Agreement> agreement,
        Optional<Ending> ending,
        Optional<Trouble> trouble,
        boolean fromOutside,
        Set<Doubt> doubts,
        int version) {

    public boolean isInTrouble() {
        return trouble.filter(it -> it.decision().isEmpty()).isPresent();
    }

    /** Whether it is read by the office, beside both or in the place of somebody without an account. */
    public boolean isReadByOffice() {
        return side == Side.OFFICE || (side == Side.ASKER && fromOutside);
    }
}
