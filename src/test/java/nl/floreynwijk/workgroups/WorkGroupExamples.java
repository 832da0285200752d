package nl.floreynwijk.workgroups;

import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Working groups in which somebody takes part. */
@Component
public class WorkGroupExamples implements PageExamples {

    private final WorkGroups groups;
    private final JdbcClient database;

    WorkGroupExamples(WorkGroups groups, JdbcClient database) {
        this.groups = groups;
        this.database = database;
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        IntStream.range(0, ROWS).forEach(it -> {
            var id = WorkGroupId.random();
            groups.found(id, new WorkGroupPlan("Groep " + it, "Wij doen iets."));
            database.sql(
                            "insert into workgroups_person (group_id, account_id, joined_at) values (?, ?, utc_timestamp())")
                    .param(id.value())
                    .param(viewer.value())
                    .update();
        });
    }
}
