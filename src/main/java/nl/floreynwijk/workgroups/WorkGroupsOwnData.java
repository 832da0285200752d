package nl.floreynwijk.workgroups;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDataSource;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of somebody about working groups: in which they take part. */
@Component
class WorkGroupsOwnData implements OwnDataSource {

    private static final int MOST = 1_000;

    private final JdbcClient database;

    WorkGroupsOwnData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "workgroups";
    }

    private record Part(String group, Instant joinedAt) {

        String words(Locale language) {
            return group + " · " + DutchTime.date(DutchTime.day(joinedAt), language);
        }

        Map<String, Object> code() {
            return Map.of("group", group, "joined", joinedAt.toString());
        }
    }

    @Override
    public List<OwnDatum> about(AccountId account, Locale language) {
        return List.of(OwnDatum.of("groups", parts(account), it -> it.words(language), Part::code));
    }

    private List<Part> parts(AccountId account) {
        return database.sql("""
                        select g.name, p.joined_at from workgroups_person p join workgroups_group g on g.id = p.group_id
                        where p.account_id = :account order by p.joined_at limit :most
                        """)
                .param("account", account.value())
                .param("most", MOST)
                .query((row, _) -> new Part(row.getString("name"), row.getObject("joined_at", Instant.class)))
                .list();
    }
}
