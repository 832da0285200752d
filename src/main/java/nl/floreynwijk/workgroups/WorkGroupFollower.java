package nl.floreynwijk.workgroups;

import nl.floreynwijk.access.AccountClosed;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.membership.MemberLeft;
import nl.floreynwijk.membership.Memberships;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever leaves, or is forgotten, takes part in no working group any more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorkGroupFollower {

    private final WorkGroupTable table;
    private final Memberships memberships;

    WorkGroupFollower(WorkGroupTable table, Memberships memberships) {
        this.table = table;
        this.memberships = memberships;
    }

    /** Whoever has another membership stays. */
    @EventListener
    void follow(MemberLeft left) {
        if (memberships.of(left.account()).isEmpty()) {
            table.removeEverywhere(left.account());
        }
    }

    @EventListener
    void follow(AccountClosed closed) {
        table.removeEverywhere(closed.account());
    }

    @EventListener
    void forget(AccountErased erased) {
        table.removeEverywhere(erased.account());
    }
}
