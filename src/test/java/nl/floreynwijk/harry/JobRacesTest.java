package nl.floreynwijk.harry;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What two people decide at the same moment; nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class JobRacesTest {

    private static final Ask NOTHING = TestRequests.NOTHING;

    @Autowired
    Requests requests;

    @Autowired
    Answers answers;

    @Autowired
    Jobs jobs;

    @Autowired
    RequestRows rows;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    SpringLiquibase liquibase;

    private AccountId henk = AccountId.random();
    private AccountId piet = AccountId.random();
    private AccountId ria = AccountId.random();
    private AccountId bram = AccountId.random();

    @BeforeEach
    void henkHelpsOnceAWeek() {
        henk = people.open("Henk", Role.MEMBER);
        piet = people.open("Piet", Role.MEMBER);
        ria = people.open("Ria", Role.MEMBER);
        bram = people.open("Bram", Role.MEMBER);
        rows.listing(henk, "Henk B.");
        rows.listing(piet, "Piet J.");
        database.sql("update harry_listing set most_per_week = 1").update();
    }

    @AfterEach
    void forgetThem() throws SQLException {
        try (var connection = liquibase.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var each : List.of(
                    "delete from notification_mail",
                    "delete from access_account",
                    "delete from harry_message",
                    "delete from harry_offer",
                    "delete from harry_invitation",
                    "delete from harry_request",
                    "delete from harry_listing",
                    "delete from access_audit_entry where module = 'harry'")) {
                statement.execute(each);
            }
        }
    }

    private <T> Callable<T> doing(AccountId who, Supplier<T> work) {
        return () -> {
            people.signIn(who);
            try {
                return work.get();
            } finally {
                TestPeople.signOut();
            }
        };
    }

    /** Open, of this member, with offers of these. */
    private RequestId offered(AccountId asker, AccountId... helpers) throws Exception {
        var request = rows.open(asker, helpers[0]);
        for (var place = 1; place < helpers.length; place++) {
            database.sql("""
                            insert into harry_invitation (request_id, account_id, round, place, picked, invited_at)
                            values (?, ?, 1, ?, false, now(6))
                            """)
                    .params(request.value(), helpers[place].value(), place + 1)
                    .update();
        }
        for (var helper : helpers) {
            assertThat(doing(helper, () -> answers.offer(request, NOTHING, "")).call())
                    .isEqualTo(new WriteResult.Sent());
        }
        return request;
    }

    private Optional<AccountId> helperOf(RequestId request, AccountId asker) throws Exception {
        return doing(asker, () -> jobs.find(request))
                .call()
                .flatMap(JobDetails::agreement)
                .flatMap(Agreement::helper);
    }

    @RepeatedTest(3)
    void ofTwoOffersThatAreAcceptedAtOnceOneIs() throws Exception {
        var request = offered(ria, henk, piet);

        var results = atOnce(
                doing(ria, () -> requests.choose(request, henk, NOTHING)),
                doing(ria, () -> requests.choose(request, piet, NOTHING)));

        assertThat(results).containsExactlyInAnyOrder(new ChooseResult.Agreed(), new ChooseResult.ChangedMeanwhile());
        assertThat(helperOf(request, ria)).contains(results.getFirst() instanceof ChooseResult.Agreed ? henk : piet);
    }

    @RepeatedTest(3)
    void theLastPlaceOfAWeekIsGivenOnceWhenTwoChooseAtOnce() throws Exception {
        var ofRia = offered(ria, henk);
        var ofBram = offered(bram, henk);

        assertThat(atOnce(
                        doing(ria, () -> requests.choose(ofRia, henk, NOTHING)),
                        doing(bram, () -> requests.choose(ofBram, henk, NOTHING))))
                .containsExactlyInAnyOrder(new ChooseResult.Agreed(), new ChooseResult.HasNoRoom());
    }

    @RepeatedTest(3)
    void anOfferThatIsTakenBackWhileItIsChosenIsOneOrTheOther() throws Exception {
        var request = offered(ria, henk);

        var results = atOnce(doing(ria, () -> requests.choose(request, henk, NOTHING)), doing(henk, () -> {
            answers.takeBack(request);
            return new ChooseResult.ChangedMeanwhile();
        }));

        assertThat(helperOf(request, ria).isPresent()).isEqualTo(results.getFirst() instanceof ChooseResult.Agreed);
    }
}
