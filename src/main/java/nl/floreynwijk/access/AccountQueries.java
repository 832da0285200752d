package nl.floreynwijk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts for lists, and the few columns that every request needs. */
@Component
class AccountQueries implements Contacts {

    private static final int MOST_CONTACTS = 200;

    private final JdbcClient database;
    private final Clock clock;

    AccountQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<AccountSummary> search(String typed, int offset, int limit) {
        return searching("""
                        select a.id, a.name, a.email, a.closed_at is null as is_open,
                            (select group_concat(concat(g.role, ':', coalesce(g.ends_on, ''))) from access_role_grant g
                             where g.account_id = a.id and (g.ends_on is null or g.ends_on >= :today)) as roles
                        from access_account a
                        where %s
                        order by a.name, a.id
                        limit :limit offset :offset
                        """, typed)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new AccountSummary(
                        idIn(row),
                        row.getString("name"),
                        new EmailAddress(row.getString("email")),
                        heldIn(row.getString("roles")),
                        row.getBoolean("is_open")))
                .list();
    }

    /** Members somebody may act for, other than themselves. */
    List<ActingCandidate> candidates(String typed, AccountId actor, int limit) {
        return searching("""
                        select a.id, a.name, a.email
                        from access_account a
                        where %s and a.closed_at is null and a.id <> :actor
                            and exists (
                                select 1 from access_role_grant g where g.account_id = a.id and g.role in (:lent)
                                    and (g.ends_on is null or g.ends_on >= :today))
                            and not exists (
                                select 1 from access_role_grant g where g.account_id = a.id and g.role in (:offices)
                                    and (g.ends_on is null or g.ends_on >= :today))
                        order by a.name, a.id
                        limit :limit
                        """, typed)
                .param("actor", actor.value())
                .param("lent", names(ActingRights.LENT))
                .param("offices", names(ActingRights.OFFICES))
                .param("limit", limit)
                .query((row, number) ->
                        new ActingCandidate(idIn(row), row.getString("name"), new EmailAddress(row.getString("email"))))
                .list();
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).toList();
    }

    /** With an @ it is the beginning of an address; otherwise the beginnings of words, all of which the account has. */
    private JdbcClient.StatementSpec searching(String statement, String typed) {
        if (typed.contains("@")) {
            return database.sql(statement.formatted("a.email like :address"))
                    .param("address", escaped(typed) + "%")
                    .param("today", today());
        }
        var words = AccountWords.typed(typed);
        var conditions = IntStream.range(0, words.size())
                .mapToObj(it -> "a.id in (select account_id from access_search_word where word like :word" + it + ")")
                .collect(Collectors.joining(" and "));
        var nothing = typed.isBlank() ? "true" : "false";
        var search = database.sql(statement.formatted(words.isEmpty() ? nothing : conditions))
                .param("today", today());
        for (var it = 0; it < words.size(); it++) {
            search = search.param("word" + it, words.get(it) + "%");
        }
        return search;
    }

    /** The roles of an open account; empty when it is closed or unknown. */
    Optional<Set<Role>> rolesOf(AccountId id) {
        return holder(id).map(it -> it.rolesOn(today()));
    }

    /** What an open account is called and has; empty when it is closed or unknown. */
    Optional<Holder> holder(AccountId id) {
        return database.sql("""
                        select a.name, group_concat(concat(g.role, ':', coalesce(g.ends_on, ''))) as roles
                        from access_account a
                        left join access_role_grant g on g.account_id = a.id
                        where a.id = :id and a.closed_at is null
                        group by a.id
                        """)
                .param("id", id.value())
                .query((row, number) -> new Holder(row.getString("name"), heldIn(row.getString("roles"))))
                .optional();
    }

    private static List<HeldRole> heldIn(@Nullable String roles) {
        return roles == null
                ? List.of()
                : Arrays.stream(roles.split(",", -1))
                        .map(it -> it.split(":", -1))
                        .map(it -> new HeldRole(
                                Role.valueOf(it[0]),
                                Optional.of(it[1]).filter(day -> !day.isEmpty()).map(LocalDate::parse)))
                        .sorted(Comparator.comparing(HeldRole::role))
                        .toList();
    }

    /** The accounts with a role whose last day was before this one. */
    List<AccountId> withRolesEndedBefore(LocalDate day, int limit) {
        return database.sql("select distinct account_id as id from access_role_grant where ends_on < :day limit :limit")
                .param("day", day)
                .param("limit", limit)
                .query((row, number) -> idIn(row))
                .list();
    }

    /** The roles of open accounts whose last day is one of these. */
    List<RoleEnding> rolesEnding(LocalDate first, LocalDate last, int limit) {
        return database.sql("""
                        select a.id, g.role, g.ends_on
                        from access_role_grant g
                        join access_account a on a.id = g.account_id
                        where g.ends_on between :first and :last and a.closed_at is null
                        order by g.ends_on, a.id
                        limit :limit
                        """)
                .param("first", first)
                .param("last", last)
                .param("limit", limit)
                .query((row, number) -> new RoleEnding(
                        idIn(row), Role.valueOf(row.getString("role")), row.getObject("ends_on", LocalDate.class)))
                .list();
    }

    LocalDate today() {
        return DutchTime.day(clock.instant());
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
    public Map<AccountId, String> namesOf(Collection<AccountId> accounts) {
        var names = new HashMap<AccountId, String>();
        if (!accounts.isEmpty()) {
            database.sql("select id, name from access_account where id in (:ids) and closed_at is null")
                    .param("ids", accounts.stream().map(AccountId::value).toList())
                    .query(row -> {
                        names.put(new AccountId(row.getObject("id", UUID.class)), row.getString("name"));
                    });
        }
        return names;
    }

    @Override
    public List<Contact> holding(Role role) {
        return database.sql("""
                        select a.id, a.name, a.email, a.language
                        from access_account a
                        join access_role_grant g on g.account_id = a.id
                        where g.role = :role and a.closed_at is null and (g.ends_on is null or g.ends_on >= :today)
                        order by a.name, a.id
                        limit :limit
                        """)
                .param("role", role.name())
                .param("today", today())
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

    static String escaped(String words) {
        return words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** What every request needs to know of an account: also roles whose last day is over. */
    record Holder(String name, List<HeldRole> held) {

        Set<Role> rolesOn(LocalDate day) {
            return held.stream()
                    .filter(it -> it.holdsOn(day))
                    .map(HeldRole::role)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** What the database knows of somebody's password. */
    record StoredPassword(AccountId account, String hash) {

        @Override
        public String toString() {
            return "StoredPassword[" + account + "]";
        }
    }
}
