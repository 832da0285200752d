package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the start page reminds somebody of: their own membership that ends, and for the board what waits for it. */
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
                            (select count(*) from membership_erasure where :board and closed_at is null) as erasures
                        """)
                .param("account", currentAccount.id().value())
                .param("board", currentAccount.has(Role.BOARD))
                .query((row, number) -> new Reminder(
                        Optional.ofNullable(row.getObject("leaves_on", LocalDate.class)),
                        new WaitingWork(row.getInt("applications"), row.getInt("erasures"))))
                .single();
    }

    /**
     * What to remind somebody of.
     *
     * @param leavesOn the first day on which they are no member any more; empty unless they asked to leave
     * @param work nothing for whoever is not on the board
     */
    public record Reminder(Optional<LocalDate> leavesOn, WaitingWork work) {}
}
