package nl.floreynwijk.harry;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What one side says in two tabs at once; nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ReviewRacesTest {

    @Autowired
    Reviews reviews;

    @Autowired
    RequestRows rows;

    @Autowired
    TestPeople people;

    @Autowired
    SpringLiquibase liquibase;

    private AccountId ria = AccountId.random();
    private RequestId job = RequestId.random();

    @BeforeEach
    void aJobIsDone() {
        ria = people.open("Ria", Role.MEMBER);
        job = rows.done(ria, people.open("Henk", Role.MEMBER));
    }

    @AfterEach
    void forgetIt() throws SQLException {
        try (var connection = liquibase.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var each : List.of(
                    "delete from notification_mail",
                    "delete from access_account",
                    "delete from harry_review",
                    "delete from harry_request",
                    "delete from access_audit_entry where module = 'harry'")) {
                statement.execute(each);
            }
        }
    }

    private Callable<WriteReviewResult> writing(int mark) {
        return () -> {
            people.signIn(ria);
            try {
                return reviews.write(job, new ReviewPlan(mark, mark, mark, ""));
            } finally {
                TestPeople.signOut();
            }
        };
    }

    @Test
    void aReviewFromTwoTabsIsOne() throws Exception {
        assertThat(atOnce(writing(2), writing(5)))
                .containsExactlyInAnyOrder(new WriteReviewResult.Written(), new WriteReviewResult.AlreadyReviewed());
    }
}
