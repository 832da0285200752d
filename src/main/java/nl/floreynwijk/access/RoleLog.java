package nl.floreynwijk.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which roles were given and taken; rows are only ever added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoleLog {

    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    RoleLog(JdbcClient database, CurrentAccount currentAccount, Clock clock) {
        this.database = database;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Notes what became of the roles of an account.
     *
     * @param reason why roles were taken; those that were given have their own
     */
    void note(Account account, Collection<RoleGrant> before, @Nullable String reason) {
        var after = account.grants();
        before.stream()
                .filter(grant -> !account.has(grant.role()))
                .sorted(Comparator.comparing(RoleGrant::role))
                .forEach(grant -> add(account.id(), grant.role(), false, reason, null));
        after.stream()
                .filter(grant -> !before.contains(grant))
                .sorted(Comparator.comparing(RoleGrant::role))
                .forEach(grant -> add(account.id(), grant.role(), true, grant.reason(), grant.endsOn()));
    }

    private void add(AccountId account, Role role, boolean given, @Nullable String reason, @Nullable LocalDate endsOn) {
        database.sql("""
                        insert into access_role_change
                            (account_id, role, given, changed_by, changed_at, reason, ends_on)
                        values (:account, :role, :given, :by, :now, :reason, :endsOn)
                        """)
                .param("account", account.value())
                .param("role", role.name())
                .param("given", given)
                .param("by", currentAccount.actor().map(AccountId::value).orElse(null))
                .param("now", clock.instant())
                .param("reason", reason)
                .param("endsOn", endsOn)
                .update();
    }

    /** The newest first. */
    List<RoleChange> of(AccountId account, int limit) {
        return database.sql("""
                        select c.role, c.given, p.name as by_name, c.changed_at, c.reason, c.ends_on
                        from access_role_change c
                        left join access_account p on p.id = c.changed_by
                        where c.account_id = :account
                        order by c.id desc
                        limit :limit
                        """)
                .param("account", account.value())
                .param("limit", limit)
                .query((row, number) -> new RoleChange(
                        Role.valueOf(row.getString("role")),
                        row.getBoolean("given"),
                        Optional.ofNullable(row.getString("by_name")),
                        row.getObject("changed_at", Instant.class),
                        Optional.ofNullable(row.getString("reason")),
                        Optional.ofNullable(row.getObject("ends_on", LocalDate.class))))
                .list();
    }
}
