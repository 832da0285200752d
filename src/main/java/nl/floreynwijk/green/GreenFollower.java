package nl.floreynwijk.green;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AccountRenamed;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.membership.MemberLeft;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.ShownNames;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of shifts and plots when somebody is called otherwise, leaves, or is forgotten. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GreenFollower {

    private final PlotTable plots;
    private final ShiftRepository shifts;
    private final SignUpRepository signUps;
    private final Goodbye goodbye;
    private final Volunteers volunteers;
    private final AttendanceTable attendance;
    private final Memberships memberships;
    private final Contacts contacts;
    private final JdbcClient database;
    private final Clock clock;

    GreenFollower(
            PlotTable plots,
            ShiftRepository shifts,
            SignUpRepository signUps,
            Goodbye goodbye,
            Volunteers volunteers,
            AttendanceTable attendance,
            Memberships memberships,
            Contacts contacts,
            JdbcClient database,
            Clock clock) {
        this.plots = plots;
        this.shifts = shifts;
        this.signUps = signUps;
        this.goodbye = goodbye;
        this.volunteers = volunteers;
        this.attendance = attendance;
        this.memberships = memberships;
        this.contacts = contacts;
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void follow(AccountRenamed renamed) {
        contacts.of(renamed.account()).ifPresent(it -> plots.call(renamed.account(), ShownNames.of(it.name())));
    }

    /** Others get the places. Whoever has another membership goes on. */
    @EventListener
    void follow(MemberLeft left) {
        if (memberships.of(left.account()).isEmpty()) {
            comesNoMore(left.account());
        }
    }

    private void comesNoMore(AccountId account) {
        volunteers.lock(account);
        plots.leaveAll(account);
        database.sql("update green_shift set leader_id = null where leader_id = ? and starts_at > ?")
                .params(account.value(), clock.instant())
                .update();
        ahead(account).forEach(id -> shifts.lock(id).ifPresent(shift -> signUps.findByShiftIdAndAccountId(id, account)
                .filter(it -> !it.isGone())
                .ifPresent(it -> goodbye.off(shift, it, ""))));
        attendance.talked(account, clock.instant());
        volunteers.forget(account);
    }

    /**
     * Always in the same order, as whoever locks several does. What was called off may go on after all, and then nobody stands
     * on it who is not there any more.
     */
    private List<ShiftId> ahead(AccountId account) {
        return database.sql("""
                        select s.id from green_sign_up u join green_shift s on s.id = u.shift_id
                        where u.account_id = :account and u.state <> 'LEFT' and s.starts_at > :now
                        order by s.starts_at, s.id
                        """)
                .param("account", account.value())
                .param("now", clock.instant())
                .query((row, _) -> new ShiftId(row.getObject("id", UUID.class)))
                .list();
    }

    /** That somebody came stays, for the hours of the neighbourhood; what they said and wished goes. */
    @EventListener
    void forget(AccountErased erased) {
        comesNoMore(erased.account());
        attendance.forget(erased.account());
        plots.unwishAll(erased.account());
        signUps.findByAccountId(erased.account()).forEach(it -> {
            it.forget();
            signUps.save(it);
        });
        database.sql("update green_sign_up set invited_by = null where invited_by = ?")
                .param(erased.account().value())
                .update();
        database.sql("update green_shift set leader_id = null where leader_id = ?")
                .param(erased.account().value())
                .update();
    }
}
