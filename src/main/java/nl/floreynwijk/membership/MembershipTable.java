package nl.floreynwijk.membership;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.DwellingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is a member now, in the few columns that other modules need; a home only where it is confirmed. */
@Component
class MembershipTable implements Memberships {

    private static final String ACTIVE = """
            select m.id, m.account_id, m.number, m.kind, k.votes, m.association_since, r.dwelling_id, r.block_id, r.moved_in, m.started_on
            from membership_member m
            join membership_kind k on k.code = m.kind
            left join membership_residence r on r.current_of = m.id and r.confirmed
            where m.started_on is not null and m.ended_on is null
            """;

    private static final String NAMED = """
            select id, account_id, coalesce(organisation_name, concat(given_name, ' ', family_name)) as name
            from membership_member
            where ended_on is null and\s""";

    private static final String LIVING = """
             from membership_member m join membership_residence r on r.current_of = m.id and r.confirmed
             where m.started_on is not null and m.ended_on is null and\s""";

    private final JdbcClient database;

    MembershipTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Membership> of(AccountId account) {
        return database.sql(ACTIVE + " and m.account_id = :account order by m.organisation_name is not null, m.number")
                .param("account", account.value())
                .query((row, number) -> membership(row))
                .list();
    }

    @Override
    public List<Membership> votingIn(BlockId block) {
        return database.sql(ACTIVE + " and r.block_id = :block and k.votes order by m.number")
                .param("block", block.value())
                .query((row, number) -> membership(row))
                .list();
    }

    @Override
    public List<AccountId> livingAt(DwellingId dwelling) {
        return accounts("r.dwelling_id = :place", dwelling.value());
    }

    @Override
    public List<AccountId> livingIn(BlockId block) {
        return accounts("r.block_id = :place", block.value());
    }

    private List<AccountId> accounts(String condition, UUID place) {
        return database.sql("select distinct m.account_id " + LIVING + condition)
                .param("place", place)
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    @Override
    public Map<AccountId, String> givenNamesIn(BlockId block) {
        return database
                .sql("select m.account_id, m.given_name " + LIVING + "r.block_id = :block order by m.number")
                .param("block", block.value())
                .query((row, _) ->
                        Map.entry(new AccountId(row.getObject("account_id", UUID.class)), row.getString("given_name")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    @Override
    public Optional<NamedMember> numbered(int number) {
        return database.sql(NAMED + "number = :number")
                .param("number", number)
                .query((row, _) -> namedMember(row))
                .optional();
    }

    @Override
    public List<NumberedMember> having(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<AccountId, NumberedMember>();
        database.sql("""
                        select account_id, number,
                            coalesce(organisation_name, concat(given_name, ' ', family_name)) as name
                        from membership_member
                        where account_id in (:accounts) and started_on is not null and ended_on is null
                        order by organisation_name is not null, number
                        """)
                .param("accounts", accounts.stream().map(AccountId::value).toList())
                .query((row, _) -> new NumberedMember(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getInt("number"),
                        row.getString("name")))
                .list()
                .forEach(it -> found.putIfAbsent(it.account(), it));
        return List.copyOf(found.values());
    }

    @Override
    public Map<AccountId, ReachedMember> reaching(Collection<AccountId> accounts) {
        var found = new LinkedHashMap<AccountId, ReachedMember>();
        if (!accounts.isEmpty()) {
            database.sql("""
                            select m.account_id, m.phone, r.*,
                                coalesce(m.organisation_name, concat(m.given_name, ' ', m.family_name)) as name
                            from membership_member m
                            left join membership_residence r on r.current_of = m.id and r.confirmed
                            where m.account_id in (:accounts) and m.started_on is not null and m.ended_on is null
                            order by m.organisation_name is not null, m.number
                            """)
                    .param("accounts", accounts.stream().map(AccountId::value).toList())
                    .query((row, _) -> reachedMember(row))
                    .list()
                    .forEach(it -> found.putIfAbsent(it.account(), it));
        }
        return found;
    }

    private static ReachedMember reachedMember(ResultSet row) throws SQLException {
        return new ReachedMember(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                MemberRow.phone(row),
                MemberRow.address(row));
    }

    @Override
    public List<NamedMember> named(Collection<MemberId> members) {
        return members.isEmpty()
                ? List.of()
                : database.sql(NAMED + "started_on is not null and id in (:members)")
                        .param("members", members.stream().map(MemberId::value).toList())
                        .query((row, _) -> namedMember(row))
                        .list();
    }

    private static NamedMember namedMember(ResultSet row) throws SQLException {
        return new NamedMember(
                new MemberId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"));
    }

    @Override
    public List<MemberId> shownToNeighbours(Collection<MemberId> members) {
        return members.isEmpty()
                ? List.of()
                : database.sql("select m.id " + NeighbourQueries.WHO_SHARE + " and m.id in (:members)")
                        .param("members", members.stream().map(MemberId::value).toList())
                        .query((row, _) -> new MemberId(row.getObject("id", UUID.class)))
                        .list();
    }

    private static Membership membership(ResultSet row) throws SQLException {
        var dwelling =
                Optional.ofNullable(row.getObject("dwelling_id", UUID.class)).map(DwellingId::new);
        return new Membership(
                new MemberId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getInt("number"),
                new KindCode(row.getString("kind")),
                row.getBoolean("votes"),
                row.getObject("association_since") != null,
                dwelling,
                Optional.ofNullable(row.getObject("block_id", UUID.class)).map(BlockId::new),
                dwelling.isPresent() ? MemberRow.day(row, "moved_in") : Optional.empty(),
                row.getObject("started_on", LocalDate.class));
    }
}
