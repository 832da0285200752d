package nl.floreynwijk.budgets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.membership.Membership;
import nl.floreynwijk.membership.Memberships;
import org.springframework.stereotype.Component;

/**
 * Who may read the book of a budget. What belongs to a street or to everybody is open to every member, a block's to
 * those who live in it, a dwelling's to its household since it lives there and a person's to that person; whoever keeps or audits the books
 * reads them all, and the desk those of more than one household.
 */
@Component
class Readers {

    private final Memberships memberships;
    private final CurrentAccount currentAccount;

    Readers(Memberships memberships, CurrentAccount currentAccount) {
        this.memberships = memberships;
        this.currentAccount = currentAccount;
    }

    /** How much whoever is signed in sees of the book; empty when it is not theirs to read. */
    Optional<Sight> of(BookRow book) {
        if (keepsBooks()) {
            return Optional.of(Sight.FULL);
        }
        return switch (book.holder().scale()) {
            case PERSON -> Optional.of(Sight.OWN).filter(_ -> isMember() && isOf(book));
            case DWELLING -> ofDwelling(book.holder());
            case BLOCK ->
                Optional.of(Sight.OWN)
                        .filter(_ -> currentAccount.has(Role.COORDINATOR)
                                || own().stream().anyMatch(book.holder()::equals));
            case STREET, NEIGHBOURHOOD ->
                Optional.of(Sight.OWN).filter(_ -> currentAccount.has(Role.COORDINATOR) || isMember());
        };
    }

    /** Whoever lives there reads what happened since they moved in: before, it was another household's. */
    private Optional<Sight> ofDwelling(Holder holder) {
        return memberships()
                .filter(it -> it.dwelling().map(Holder::of).equals(Optional.of(holder)))
                .flatMap(it -> it.movedIn().stream())
                .min(Comparator.naturalOrder())
                .map(Sight::since);
    }

    private boolean isOf(BookRow book) {
        return currentAccount
                .find()
                .filter(it -> book.account().equals(Optional.of(it)))
                .isPresent();
    }

    private boolean isMember() {
        return currentAccount.has(Role.MEMBER);
    }

    private boolean keepsBooks() {
        return currentAccount.has(Role.TREASURER) || currentAccount.has(Role.BOARD);
    }

    /** Whose budgets are those of whoever is signed in; a street without a name stands for all of them. */
    List<Holder> own() {
        return memberships().flatMap(it -> holdersOf(it).stream()).distinct().toList();
    }

    private Stream<Membership> memberships() {
        return currentAccount.find().filter(_ -> isMember()).map(memberships::of).stream()
                .flatMap(List::stream);
    }

    private static List<Holder> holdersOf(Membership membership) {
        var holders = new ArrayList<>(List.of(Holder.of(membership.member()), Holder.street(""), Holder.everybody()));
        membership.dwelling().map(Holder::of).ifPresent(holders::add);
        membership.block().map(Holder::of).ifPresent(holders::add);
        return holders;
    }
}
