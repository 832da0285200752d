package nl.floreynwijk.parade;

import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.Membership;
import nl.floreynwijk.membership.Memberships;
import org.springframework.stereotype.Component;

/** As what somebody may book: what the register knows, and what they may say of themselves. */
@Component
class KindClaims {

    private static final Set<BookerKind> BY_OWN_WORD =
            EnumSet.of(BookerKind.NEIGHBOUR, BookerKind.INSTITUTION, BookerKind.CHILD, BookerKind.OUTSIDER);

    private final Memberships memberships;

    KindClaims(Memberships memberships) {
        this.memberships = memberships;
    }

    /** As what this person may book such a stall; the order is that of the list. */
    Set<BookerKind> of(AccountId account, Category category) {
        var kinds = EnumSet.copyOf(BY_OWN_WORD);
        kinds.removeIf(it -> !it.suits(category));
        var all = memberships.of(account);
        if (!all.isEmpty()) {
            kinds.add(BookerKind.MEMBER);
        }
        if (all.stream().anyMatch(Membership::inAssociation)) {
            kinds.add(BookerKind.ASSOCIATION);
        }
        return kinds;
    }

    /** Whether this person may book such a stall as that. */
    boolean allows(AccountId account, Category category, BookerKind kind) {
        return switch (kind) {
            case ASSOCIATION -> memberships.of(account).stream().anyMatch(Membership::inAssociation);
            case MEMBER -> !memberships.of(account).isEmpty();
            case CHILD, NEIGHBOUR, INSTITUTION, OUTSIDER -> kind.suits(category);
        };
    }
}
