package nl.floreynwijk.workgroups;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who takes part in which working group, and reads groups for lists. */
@Component
class WorkGroupTable {

    private static final int MOST = 200;

    private final JdbcClient database;

    WorkGroupTable(JdbcClient database) {
        this.database = database;
    }

    /** Those that go on: in which this account takes part first, then by name. One query. */
    List<WorkGroupSummary> goingOn(AccountId viewer) {
        return database.sql("""
                        select g.id, g.name, g.purpose,
                            (select count(*) from workgroups_person p where p.group_id = g.id) as people,
                            exists (select 1 from workgroups_person p
                                where p.group_id = g.id and p.account_id = :viewer) as mine
                        from workgroups_group g where g.ended_at is null
                        order by mine desc, g.name, g.id limit :most
                        """)
                .param("viewer", viewer.value())
                .param("most", MOST)
                .query((row, _) -> new WorkGroupSummary(
                        new WorkGroupId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("purpose"),
                        row.getInt("people"),
                        row.getBoolean("mine")))
                .list();
    }

    /** One with who takes part in it, before names are known. */
    record Row(WorkGroupId id, WorkGroupPlan plan, Instant foundedAt, Optional<Instant> endedAt, int version) {}

    /** All, those that go on first, then by name. */
    List<Row> all() {
        return database.sql(
                        "select * from workgroups_group order by ended_at is not null, ended_at desc, name, id limit :most")
                .param("most", MOST)
                .query((row, _) -> rowIn(row))
                .list();
    }

    private static Row rowIn(ResultSet row) throws SQLException {
        return new Row(
                new WorkGroupId(row.getObject("id", UUID.class)),
                new WorkGroupPlan(row.getString("name"), row.getString("purpose")),
                row.getObject("founded_at", Instant.class),
                Optional.ofNullable(row.getObject("ended_at", Instant.class)),
                row.getInt("version"));
    }

    private record Person(WorkGroupId group, AccountId account) {}

    /** Who takes part in these. */
    Map<WorkGroupId, List<AccountId>> people(List<WorkGroupId> groups) {
        return groups.isEmpty()
                ? Map.of()
                : database
                        .sql("select group_id, account_id from workgroups_person where group_id in (:groups)")
                        .param("groups", groups.stream().map(WorkGroupId::value).toList())
                        .query((row, _) -> new Person(
                                new WorkGroupId(row.getObject("group_id", UUID.class)),
                                new AccountId(row.getObject("account_id", UUID.class))))
                        .list()
                        .stream()
                        .collect(groupingBy(Person::group, mapping(Person::account, toList())));
    }

    int count(WorkGroupId group) {
        return database.sql("select count(*) from workgroups_person where group_id = ?")
                .param(group.value())
                .query(Integer.class)
                .single();
    }

    boolean has(WorkGroupId group, AccountId account) {
        return database.sql("select 1 from workgroups_person where group_id = :group and account_id = :account")
                .param("group", group.value())
                .param("account", account.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void add(WorkGroupId group, AccountId account, Instant now) {
        database.sql("insert into workgroups_person (group_id, account_id, joined_at) values (:group, :account, :now)")
                .param("group", group.value())
                .param("account", account.value())
                .param("now", now)
                .update();
    }

    /** Whether they took part. */
    boolean remove(WorkGroupId group, AccountId account) {
        return database.sql("delete from workgroups_person where group_id = :group and account_id = :account")
                        .param("group", group.value())
                        .param("account", account.value())
                        .update()
                > 0;
    }

    void removeEverywhere(AccountId account) {
        database.sql("delete from workgroups_person where account_id = ?")
                .param(account.value())
                .update();
    }
}
