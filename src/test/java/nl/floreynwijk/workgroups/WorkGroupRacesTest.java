package nl.floreynwijk.workgroups;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two tabs at once, each in a transaction of its own. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WorkGroupRacesTest {

    private static final WorkGroupPlan GARDEN = new WorkGroupPlan("Buurttuin", "");

    @Autowired
    WorkGroups groups;

    @Autowired
    JdbcClient database;

    private final WorkGroupId garden = WorkGroupId.random();
    private final AccountId mia = AccountId.random();

    @AfterEach
    void forgetThem() {
        database.sql("delete from workgroups_person").update();
        database.sql("delete from workgroups_group").update();
    }

    private <T> Callable<T> as(Role role, Callable<T> deed) {
        return () -> {
            TestPeople.signIn(mia, role);
            try {
                return deed.call();
            } finally {
                TestPeople.signOut();
            }
        };
    }

    @RepeatedTest(3)
    void foundedAndJoinedTwiceAtOnceIsOnce() throws Exception {
        Callable<WorkGroupResult> found = as(Role.COORDINATOR, () -> groups.found(garden, GARDEN));
        assertThat(atOnce(found, found)).containsOnly(new WorkGroupResult.Kept(garden));

        Callable<JoinGroupResult> join = as(Role.MEMBER, () -> groups.join(garden));
        assertThat(atOnce(join, join)).containsOnly(new JoinGroupResult.In());
        assertThat(database.sql("select count(*) from workgroups_person")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
