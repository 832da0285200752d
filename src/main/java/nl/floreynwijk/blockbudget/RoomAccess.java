package nl.floreynwijk.blockbudget;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.membership.Membership;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.places.BlockId;
import org.springframework.stereotype.Component;

/**
 * Who may enter the voting room of a block: whoever lives there, and the office. A draft is for the office and for whoever
 * takes the lead in it.
 */
@Component
class RoomAccess {

    private final Memberships memberships;
    private final CurrentAccount currentAccount;

    RoomAccess(Memberships memberships, CurrentAccount currentAccount) {
        this.memberships = memberships;
        this.currentAccount = currentAccount;
    }

    /** Whether they run the desk, which sets up and leads rounds. */
    boolean isOffice() {
        return currentAccount.has(Role.COORDINATOR);
    }

    /** Whether they see every block: to lead rounds, to keep the books or to govern. */
    boolean seesAll() {
        return isOffice() || currentAccount.has(Role.BOARD) || currentAccount.has(Role.TREASURER);
    }

    /** The memberships of whoever is signed in; none for whoever is no member. */
    List<Membership> own() {
        return account().map(memberships::of).orElse(List.of());
    }

    private Optional<AccountId> account() {
        return currentAccount.find().filter(_ -> currentAccount.has(Role.MEMBER));
    }

    /** The blocks in which they live. */
    List<BlockId> ownBlocks() {
        return own().stream().flatMap(it -> it.block().stream()).distinct().toList();
    }

    /** Whether they are one of these who live in a block. */
    boolean isAmong(Set<AccountId> living) {
        return account().filter(living::contains).isPresent();
    }

    /** Whether they may enter, where it is known who lives in its block. */
    boolean mayEnter(Round round, Set<AccountId> living) {
        return seesAll() || isEntrusted(round.tasks()) || (round.isOpened() && isAmong(living));
    }

    /** Whether they lead it: the office, and whoever takes the lead for as long as they live in the block. */
    boolean mayLead(Round round) {
        return isOffice() || (leads(round.tasks()) && ownBlocks().contains(round.block()));
    }

    /** The same for a round of this block, where their memberships are known. */
    boolean mayLead(BlockId block, RoundTasks tasks, List<Membership> own) {
        return isOffice() || (leads(tasks) && livesIn(block, own));
    }

    private boolean leads(RoundTasks tasks) {
        return account().isPresent() && tasks.lead().equals(account());
    }

    /** Whether they decide what is not carried out. */
    boolean mayDecide() {
        return isOffice() || currentAccount.has(Role.BOARD);
    }

    /**
     * Whether they answer an objection: the mediator, or the office where there is none or it is their own.
     *
     * @param objector who made it
     */
    boolean mayAnswer(Optional<AccountId> mediator, Optional<AccountId> objector) {
        var reader = currentAccount.find().filter(_ -> !currentAccount.isActing());
        return reader.isPresent()
                && !reader.equals(objector)
                && mediator(mediator, objector)
                        .map(it -> reader.get().equals(it))
                        .orElseGet(this::isOffice);
    }

    /** Which mediator answers an objection; nobody where the office does. */
    static Optional<AccountId> mediator(Optional<AccountId> mediator, Optional<AccountId> objector) {
        return mediator.filter(it -> !objector.equals(Optional.of(it)));
    }

    /** Whether they may see what happens in a round: a draft is for those who set it up. */
    boolean mayEnter(Round round) {
        return seesAll()
                || isEntrusted(round.tasks())
                || (round.isOpened() && ownBlocks().contains(round.block()));
    }

    /** The same for a round of this block, where their memberships are known. */
    boolean mayEnter(BlockId block, RoundTasks tasks, List<Membership> own) {
        return seesAll() || isEntrusted(tasks) || livesIn(block, own);
    }

    static boolean livesIn(BlockId block, List<Membership> own) {
        return own.stream().anyMatch(it -> it.block().equals(Optional.of(block)));
    }

    /** Whether they have a task in a round: whoever watches over a count or answers objections may live elsewhere. */
    private boolean isEntrusted(RoundTasks tasks) {
        return account().filter(tasks::isFor).isPresent();
    }
}
