package nl.floreynwijk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts for lists, and the few columns that every request needs. */
@Component
class AccountQueries implements Contacts {

    private static final int MOST_CONTACTS = 200;

    private final JdbcClient database;

    AccountQueries(JdbcClient database) {
        this.database = database;
    }

    List<AccountSummary> search(String words, int offset, int limit) {
        return database.sql("""
                        select a.id, a.name, a.email, a.closed_at is null as is_open,
                            (select group_concat(g.role) from access_role_grant g where g.account_id = a.id) as roles
                        from access_account a
                        where a.name like :words or a.email like :words
                        order by a.name, a.id
                        limit :limit offset :offset
                        """)
                .param("words", "%" + escaped(words) + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new AccountSummary(
                        idIn(row),
                        row.getString("name"),
                        new EmailAddress(row.getString("email")),
                        rolesIn(row.getString("roles")),
                        row.getBoolean("is_open")))
                .list();
    }

    /** The roles of an open account; empty when it is closed or unknown. */
    Optional<Set<Role>> rolesOf(AccountId id) {
        return database.sql("""
                        select group_concat(g.role) as roles
                        from access_account a
                        left join access_role_grant g on g.account_id = a.id
                        where a.id = :id and a.closed_at is null
                        group by a.id
                        """)
                .param("id", id.value())
                .query((row, number) -> rolesIn(row.getString("roles")))
                .optional();
    }

    /** Fails when the database does not answer. */
    void ping() {
        database.sql("select 1").query(Integer.class).single();
    }

    @Override
    public Optional<Contact> of(AccountId account) {
        return database.sql("select id, name, email, language from access_account where id = :id and closed_at is null")
                .param("id", account.value())
                .query((row, number) -> contactIn(row))
                .optional();
    }

    @Override
    public List<Contact> holding(Role role) {
        return database.sql("""
                        select a.id, a.name, a.email, a.language
                        from access_account a
                        join access_role_grant g on g.account_id = a.id
                        where g.role = :role and a.closed_at is null
                        order by a.name, a.id
                        limit :limit
                        """)
                .param("role", role.name())
                .param("limit", MOST_CONTACTS)
                .query((row, number) -> contactIn(row))
                .list();
    }

    /** An account as its holder sees it. */
    OwnAccount own(AccountId id) {
        return database.sql("""
                        select id, name, email, language, password_hash is not null as has_password
                        from access_account
                        where id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> new OwnAccount(
                        idIn(row),
                        row.getString("name"),
                        new EmailAddress(row.getString("email")),
                        Locale.of(row.getString("language")),
                        row.getBoolean("has_password")))
                .single();
    }

    /** The password of the open account with this address; empty when there is no such account, or no password. */
    Optional<StoredPassword> passwordOf(EmailAddress address) {
        return database.sql("""
                        select id, password_hash
                        from access_account
                        where email = :email and closed_at is null and password_hash is not null
                        """)
                .param("email", address.value())
                .query((row, number) -> new StoredPassword(idIn(row), row.getString("password_hash")))
                .optional();
    }

    private static Contact contactIn(ResultSet row) throws SQLException {
        return new Contact(
                idIn(row),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                Locale.of(row.getString("language")));
    }

    private static AccountId idIn(ResultSet row) throws SQLException {
        return new AccountId(row.getObject("id", UUID.class));
    }

    private static Set<Role> rolesIn(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",", -1)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static String escaped(String words) {
        return words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** What the database knows of somebody's password. */
    record StoredPassword(AccountId account, String hash) {

        @Override
        public String toString() {
            return "StoredPassword[" + account + "]";
        }
    }
}
