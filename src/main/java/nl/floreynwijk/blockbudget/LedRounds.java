package nl.floreynwijk.blockbudget;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds as those see them who lead them, keep the books or govern: drafts too, and what there is to do. */
@Service
@Transactional(readOnly = true)
public class LedRounds {

    /** Nobody prepares more at a time. */
    private static final int MOST_DRAFTS = 20;

    private final RoundRepository repository;
    private final RoundQueries queries;
    private final RoomQueries rooms;
    private final TaskHolders holders;
    private final RoomAccess access;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    LedRounds(
            RoundRepository repository,
            RoundQueries queries,
            RoomQueries rooms,
            TaskHolders holders,
            RoomAccess access,
            CurrentAccount currentAccount,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.rooms = rooms;
        this.holders = holders;
        this.access = access;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * The rounds of all blocks; what is being set up first, then what is going on, and of each the newest first.
     *
     * @param stage only those at this stage
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD, Roles.TREASURER})
    public List<RoundSummary> all(Optional<RoundStage> stage, int offset, int limit) {
        return queries.summaries(stage, clock.instant(), offset, limit);
    }

    /** The rounds that whoever is signed in sets up for their block; none while somebody acts for them. */
    @RolesAllowed(Roles.MEMBER)
    @InArea("blockbudget")
    public List<RoundSummary> drafts() {
        return currentAccount.isActing()
                ? List.of()
                : queries.draftsOf(currentAccount.id(), clock.instant(), MOST_DRAFTS);
    }

    /** A round; empty when there is none that is theirs to lead or to watch over. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD, Roles.TREASURER, Roles.MEMBER})
    public Optional<LedRound> find(RoundId id) {
        return repository
                .findById(id)
                .filter(it -> access.seesAll() || access.mayLead(it))
                .flatMap(it -> rooms.find(id, List.of(), clock.instant()).map(entry -> led(it, entry.room())));
    }

    private LedRound led(Round round, Room room) {
        var doing = holders.of(round.tasks());
        return new LedRound(
                room,
                doing,
                room.phase() == Phase.DRAFT ? round.missingToOpen(doing, clock.instant()) : List.of(),
                round.version(),
                access.seesAll(),
                access.mayLead(round),
                access.isOffice());
    }
}
