package nl.floreynwijk.access;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what to which object.
 *
 * <p>Entries are only ever added: the portal's own database account has no right to change or remove them. They hold
 * ids and codes, never names, addresses or what somebody wrote.
 */
@Service
public class AuditTrail {

    /** The most entries one page of the list may ask for. */
    public static final int MOST_PER_PAGE = 200;

    private static final Set<String> TELLABLE =
            Set.of(AccessActions.ROLES_CHANGED.name(), AccessActions.ACTING_STARTED.name());

    static final String ENTRIES = """
            select e.at, e.actor, a.name as actor_name, e.on_behalf_of, m.name as member_name, e.module, e.action, e.object, e.object_id,
                o.name as object_name, e.detail
            from access_audit_entry e
            left join access_account a on a.id = e.actor
            left join access_account m on m.id = e.on_behalf_of
            left join access_account o on e.object = 'account' and o.id = e.object_id
            """;

    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    AuditTrail(JdbcClient database, CurrentAccount currentAccount, Clock clock) {
        this.database = database;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Adds an entry in the name of whoever is signed in, and of the member they act for, in the transaction of what it tells about.
     *
     * @param objectId to which object it was done, at most 64 characters
     */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAction action, String objectId) {
        record(action, objectId, "");
    }

    /**
     * Adds an entry that says more precisely what was done.
     *
     * @param detail in codes, such as {@code +TREASURER -MEMBER}, at most 200 characters
     */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAction action, String objectId, String detail) {
        var member =
                Optional.of(currentAccount).filter(CurrentAccount::isActing).flatMap(CurrentAccount::find);
        add(currentAccount.actor(), member, action, objectId, detail);
    }

    /** Adds an entry on an account in the name of its holder, who is just coming in or has just left. */
    @Transactional
    void recordByHolder(AuditAction action, AccountId account) {
        add(Optional.of(account), Optional.empty(), action, account.toString(), "");
    }

    /** Adds an entry on a member for whom somebody begins to act, or no longer does. */
    @Transactional
    void recordActing(AuditAction action, AccountId actor, AccountId member) {
        add(Optional.of(actor), Optional.of(member), action, member.toString(), "");
    }

    private void add(
            Optional<AccountId> actor, Optional<AccountId> member, AuditAction action, String objectId, String detail) {
        database.sql("""
                        insert into access_audit_entry
                            (at, actor, on_behalf_of, module, action, object, object_id, detail)
                        values (:at, :actor, :member, :module, :action, :object, :objectId, :detail)
                        """)
                .param("at", clock.instant())
                .param("actor", actor.map(AccountId::value).orElse(null))
                .param("member", member.map(AccountId::value).orElse(null))
                .param("module", action.module())
                .param("action", action.name())
                .param("object", action.object())
                .param("objectId", objectId)
                .param("detail", detail)
                .update();
    }

    /** The newest entries first, {@code limit} of them from {@code offset} on, with the names of who did it and ids of other things. */
    @RolesAllowed({Roles.BOARD, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<AuditEntry> latest(int offset, int limit) {
        return database.sql(ENTRIES + " order by e.id desc limit :limit offset :offset")
                .param("limit", Math.min(limit, MOST_PER_PAGE))
                .param("offset", offset)
                .query((row, number) -> entryIn(row))
                .list();
    }

    /**
     * What was done to any of these things, the newest first, at most {@link #MOST_PER_PAGE} entries. Of what
     * was done to accounts, only roles and acting are told: the desk, which reads the story of a member, sees nothing of
     * how people sign in.
     */
    @RolesAllowed({Roles.BOARD, Roles.ADMINISTRATOR, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public List<AuditEntry> about(Collection<String> objectIds) {
        return objectIds.isEmpty()
                ? List.of()
                : database.sql(ENTRIES + """
                                         where e.object_id in (:ids)
                                            and (e.object <> 'account' or e.action in (:tellable))
                                        order by e.id desc limit :limit
                                        """)
                        .param("tellable", TELLABLE)
                        .param("ids", objectIds)
                        .param("limit", MOST_PER_PAGE)
                        .query((row, number) -> entryIn(row))
                        .list();
    }

    static AuditEntry entryIn(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("at", Instant.class),
                Optional.ofNullable(row.getObject("actor", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getString("actor_name")),
                Optional.ofNullable(row.getObject("on_behalf_of", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getString("member_name")),
                new AuditAction(row.getString("module"), row.getString("object"), row.getString("action")),
                row.getString("object_id"),
                Optional.ofNullable(row.getString("object_name")).orElse(row.getString("object_id")),
                Optional.empty(),
                row.getString("detail"));
    }
}
