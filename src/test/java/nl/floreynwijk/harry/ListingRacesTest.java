package nl.floreynwijk.harry;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** What one neighbour says in two tabs at once; nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ListingRacesTest {

    @Autowired
    Listings listings;

    @Autowired
    TestPeople people;

    @Autowired
    SpringLiquibase liquibase;

    private AccountId henk = AccountId.random();

    @BeforeEach
    void henkIsAMember() {
        henk = people.open("Henk", Role.MEMBER);
    }

    @AfterEach
    void forgetHim() throws SQLException {
        try (var connection = liquibase.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var each : List.of(
                    "delete from access_account",
                    "delete from harry_listing",
                    "delete from access_audit_entry where module = 'harry'")) {
                statement.execute(each);
            }
        }
    }

    private Callable<OfferHelpResult> offering(String text) {
        return () -> {
            people.signIn(henk);
            try {
                return listings.offer(
                        new ListingPlan(
                                text,
                                Set.of(Category.WATER),
                                Set.of(Moment.WEEKEND),
                                Reach.STREET,
                                new Ask(Ask.Kind.NOTHING, Optional.empty()),
                                Set.of("nl"),
                                "",
                                2),
                        List.of(),
                        false,
                        Optional.empty());
            } finally {
                TestPeople.signOut();
            }
        };
    }

    @Test
    void aFirstOfferFromTwoTabsIsOneListing() throws Exception {
        var results = atOnce(offering("Ik help graag."), offering("Ik help ook graag."));

        assertThat(results)
                .containsExactlyInAnyOrder(new OfferHelpResult.Shown(), new OfferHelpResult.ChangedMeanwhile());
    }
}
