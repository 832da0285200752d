package nl.floreynwijk.budgets;

import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.membership.Membership;
import nl.floreynwijk.membership.Memberships;
import org.springframework.stereotype.Component;

/**
 * Who may read the book of a budget. What belongs to a street or to everybody is open to every member, a block's to
 * those who live in it, a dwelling's to its household and a person's to that person; whoever keeps or audits the books
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

    boolean mayRead(Holder holder) {
        var scale = holder.scale();
        return keepsBooks()
                || (currentAccount.has(Role.COORDINATOR) && !scale.isIndividual())
                || own().stream().anyMatch(it -> it.scale() == scale && (isOpenToAll(scale) || it.equals(holder)));
    }

    private static boolean isOpenToAll(Scale scale) {
        return scale == Scale.STREET || scale == Scale.NEIGHBOURHOOD;
    }

    private boolean keepsBooks() {
        return currentAccount.has(Role.TREASURER) || currentAccount.has(Role.BOARD);
    }

    /** Whose budgets are those of whoever is signed in; a street without a name stands for all of them. */
    List<Holder> own() {
        var account = currentAccount.find();
        return account.isEmpty() || !currentAccount.has(Role.MEMBER)
                ? List.of()
                : memberships.of(account.get()).stream()
                        .flatMap(it -> holdersOf(it).stream())
                        .distinct()
                        .toList();
    }

    private static List<Holder> holdersOf(Membership membership) {
        var holders = new ArrayList<>(List.of(Holder.of(membership.member()), Holder.street(""), Holder.everybody()));
        membership.dwelling().map(Holder::of).ifPresent(holders::add);
        membership.block().map(Holder::of).ifPresent(holders::add);
        return holders;
    }
}
