package nl.floreynwijk.green;

import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.membership.MemberLeft;
import nl.floreynwijk.membership.Memberships;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the address of a calendar when whose it is leaves, or is forgotten. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CalendarFollower {

    private final CalendarTable table;
    private final Memberships memberships;

    CalendarFollower(CalendarTable table, Memberships memberships) {
        this.table = table;
        this.memberships = memberships;
    }

    /** Whoever has another membership goes on. */
    @EventListener
    void follow(MemberLeft left) {
        if (memberships.of(left.account()).isEmpty()) {
            table.remove(left.account());
        }
    }

    @EventListener
    void forget(AccountErased erased) {
        table.remove(erased.account());
    }
}
