package nl.floreynwijk.blockbudget;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.membership.Membership;
import nl.floreynwijk.places.BlockId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of the blocks in which people live, for everybody who may enter. */
@Service
@InArea("blockbudget")
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class VotingRooms {

    /** Nobody looks further back. */
    private static final int MOST_ROUNDS = 50;

    private final RoomQueries queries;
    private final ProposalQueries proposals;
    private final RoomAccess access;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    VotingRooms(
            RoomQueries queries,
            ProposalQueries proposals,
            RoomAccess access,
            CurrentAccount currentAccount,
            Clock clock) {
        this.queries = queries;
        this.proposals = proposals;
        this.access = access;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * The rounds of the blocks in which whoever is signed in lives, and those in which they have a task: first where they can
     * vote now, then the newest.
     */
    public List<Room> mine() {
        var own = access.own();
        return queries.of(currentAccount.id(), blocksOf(own), Roll.unitsOf(own), clock.instant(), MOST_ROUNDS).stream()
                .map(it -> seen(it, own))
                .sorted(Comparator.comparing(it -> !it.awaitsVote()))
                .toList();
    }

    private Room seen(RoomQueries.Entry entry, List<Membership> own) {
        var room = entry.room();
        return room.with(
                RoomAccess.livesIn(entry.block(), own) ? standing(room, own) : elsewhere(room), watches(entry));
    }

    /** A round with what is proposed in it; empty when there is none that is theirs to see. */
    public Optional<FilledRoom> enter(RoundId id) {
        return find(id).map(it -> new FilledRoom(it, proposals.cards(id, currentAccount.find())));
    }

    /** A round; empty when there is none that is theirs to see. */
    public Optional<Room> find(RoundId id) {
        var own = access.own();
        return queries.find(id, Roll.unitsOf(own), clock.instant())
                .filter(it -> mayEnter(it, own))
                .map(it -> seen(it, own));
    }

    /** Nobody closes a box for somebody else. */
    private boolean watches(RoomQueries.Entry entry) {
        return !currentAccount.isActing()
                && (access.isOffice()
                        || currentAccount
                                .find()
                                .filter(entry.tasks().scrutineers()::contains)
                                .isPresent());
    }

    private boolean mayEnter(RoomQueries.Entry entry, List<Membership> own) {
        var room = entry.room();
        var isEntrusted = currentAccount.find().filter(entry.tasks()::isFor).isPresent();
        return access.seesAll()
                || (isEntrusted && room.phase().isOpen())
                || entry.tasks()
                        .lead()
                        .filter(it -> currentAccount.find().equals(Optional.of(it)))
                        .isPresent()
                || (room.phase().isOpen()
                        && (RoomAccess.livesIn(entry.block(), own)
                                || !room.own().isEmpty()));
    }

    /** Whoever moved away keeps a vote that is on the roll. */
    private static Room.Standing elsewhere(Room room) {
        return room.own().isEmpty() ? Room.Standing.OFFICE : Room.Standing.VOTES;
    }

    private static Room.Standing standing(Room room, List<Membership> own) {
        var willVote = room.units() == 0
                && own.stream()
                        .anyMatch(it -> Roll.unitOf(it, room.rules().voters()).isPresent());
        return willVote || !room.own().isEmpty() ? Room.Standing.VOTES : Room.Standing.NO_VOTE;
    }

    private static List<BlockId> blocksOf(List<Membership> own) {
        return own.stream().flatMap(it -> it.block().stream()).distinct().toList();
    }
}
