package nl.floreynwijk.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All there is of one account, wherever it is kept.
 *
 * @param roles in the order of the alphabet
 * @param entries what the audit trail tells of it, oldest first
 * @param links one-time links that are out
 */
record AccountFacts(
        boolean open,
        boolean hasPassword,
        List<String> roles,
        List<String> entries,
        int mails,
        int links,
        List<String> drafts) {

    /** As it is right after it was opened, with these roles. */
    static AccountFacts opened(Role... roles) {
        return new AccountFacts(
                true,
                false,
                List.of(roles).stream().map(Role::name).sorted().toList(),
                List.of(AccessActions.ACCOUNT_OPENED.name()),
                1,
                0,
                List.of());
    }

    /** After one more action, of which one mail tells. */
    AccountFacts then(AuditAction action) {
        return silently(action).withMails(mails + 1);
    }

    /** After one more action, of which no mail tells. */
    AccountFacts silently(AuditAction action) {
        var more = new ArrayList<>(entries);
        more.add(action.name());
        return new AccountFacts(open, hasPassword, roles, List.copyOf(more), mails, links, drafts);
    }

    AccountFacts withMails(int number) {
        return new AccountFacts(open, hasPassword, roles, entries, number, links, drafts);
    }

    AccountFacts withLinks(int number) {
        return new AccountFacts(open, hasPassword, roles, entries, mails, number, drafts);
    }

    AccountFacts withPassword() {
        return new AccountFacts(open, true, roles, entries, mails, links, drafts);
    }

    AccountFacts closed() {
        return new AccountFacts(false, hasPassword, roles, entries, mails, links, drafts);
    }

    AccountFacts withDraft(String text) {
        return new AccountFacts(open, hasPassword, roles, entries, mails, links, List.of(text));
    }

    static Optional<AccountFacts> of(String address, JdbcClient database) {
        return database.sql("select id from access_account where email = :address")
                .param("address", address)
                .query(UUID.class)
                .optional()
                .map(id -> of(id, database));
    }

    private static AccountFacts of(UUID id, JdbcClient database) {
        return database.sql("""
                        select closed_at is null as open, password_hash is not null as has_password,
                            (select count(*) from notification_mail where account_id = :id) as mails,
                            (select count(*) from access_sign_in_link where account_id = :id) as links
                        from access_account where id = :id
                        """)
                .param("id", id)
                .query((row, _) -> new AccountFacts(
                        row.getBoolean("open"),
                        row.getBoolean("has_password"),
                        list(database, "select role from access_role_grant where account_id = :id order by role", id),
                        list(
                                database,
                                "select action from access_audit_entry where object_id = :id order by id",
                                id.toString()),
                        row.getInt("mails"),
                        row.getInt("links"),
                        list(
                                database,
                                "select json_value(fields, '$.text') from access_draft where account_id = :id",
                                id)))
                .single();
    }

    private static List<String> list(JdbcClient database, String query, Object id) {
        return database.sql(query)
                .param("id", id)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }
}
