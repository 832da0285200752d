package nl.floreynwijk.rad;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.Attachment;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.PersonalPhotos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of evenings: for a host of every run, for members of the last one that was for real, once the evening is over. */
@Service
@InArea("rad")
@Transactional(readOnly = true)
public class RadResults {

    private final Outcomes outcomes;
    private final BallotFile file;
    private final PhotoTable table;
    private final PersonalPhotos photos;
    private final CurrentAccount currentAccount;

    RadResults(
            Outcomes outcomes,
            BallotFile file,
            PhotoTable table,
            PersonalPhotos photos,
            CurrentAccount currentAccount) {
        this.outcomes = outcomes;
        this.file = file;
        this.table = table;
        this.photos = photos;
        this.currentAccount = currentAccount;
    }

    /**
     * The result of a run, also while it goes on. Three queries.
     *
     * @param number of the run; empty for the one that goes on, or was last
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
    public Optional<RunOutcome> ofRun(EveningId evening, Optional<Integer> number) {
        return counted(evening, number).map(Outcomes.Counted::outcome);
    }

    private Optional<Outcomes.Counted> counted(EveningId evening, Optional<Integer> number) {
        return outcomes.of(
                evening, it -> number.map(wanted -> wanted == it.run().number())
                        .orElse(it.run().live()));
    }

    /** The votes of a run in the {@code .pb} format: whoever knows of somebody what they wanted most could find the rest. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
    public Optional<String> ballots(EveningId evening, Optional<Integer> number) {
        return counted(evening, number).map(file::written);
    }

    /** The result of an evening that is over; empty when it was only practice. Three queries. */
    @RolesAllowed(Roles.MEMBER)
    public Optional<RunOutcome> of(EveningId evening) {
        return outcomes.of(evening, RunOutcome::isFinal).map(Outcomes.Counted::outcome);
    }

    /** A photo of an evening: of one that is over for members, of each for a host. */
    @RolesAllowed({Roles.MEMBER, Roles.COORDINATOR, Roles.BOARD})
    public Optional<Attachment> photo(AttachmentId photo) {
        return table.isShown(photo, isHost()) ? photos.open(photo) : Optional.empty();
    }

    private boolean isHost() {
        return currentAccount.has(Role.COORDINATOR) || currentAccount.has(Role.BOARD);
    }
}
