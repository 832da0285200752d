package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the start page reminds somebody of: their own membership that ends, and what waits for the board or the desk. */
@Service
public class Reminders {

    private final CurrentAccount currentAccount;
    private final JdbcClient database;

    Reminders(CurrentAccount currentAccount, JdbcClient database) {
        this.currentAccount = currentAccount;
        this.database = database;
    }

    /** What there is for whoever is signed in, by one query. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Reminder mine() {
        return database.sql("""
                        select
                            (select min(leaves_on) from membership_member
                                where account_id = :account and started_on is not null and ended_on is null) as leaves_on,
                            (select count(*) from membership_application
                                where :board and decided_at is null and confirmed_at is not null) as applications,
                            (select count(*) from membership_erasure where :board and closed_at is null) as erasures,
                            (select count(*) from membership_residence
                                where :office and confirmed = false and moved_out is null) as addresses
                        """)
                .param("account", currentAccount.id().value())
                .param("board", currentAccount.has(Role.BOARD))
                .param("office", currentAccount.has(Role.BOARD) || currentAccount.has(Role.COORDINATOR))
                .query((row, number) -> new Reminder(
                        Optional.ofNullable(row.getObject("leaves_on", LocalDate.class)),
                        new WaitingWork(row.getInt("applications"), row.getInt("erasures"), row.getInt("addresses"))))
                .single();
    }

    /**
     * What to remind somebody of.
     *
     * @param leavesOn the first day on which they are no member any more; empty unless they asked to leave
     * @param work nothing for whoever is neither on the board nor at the desk; for the desk new addresses only
     */
    public record Reminder(Optional<LocalDate> leavesOn, WaitingWork work) {}
}
