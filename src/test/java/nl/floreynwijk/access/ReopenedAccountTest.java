package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody leaves and comes back. */
@PortalTest
class ReopenedAccountTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Credentials credentials;

    @Autowired
    SignInLinks links;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestPeople people;

    AccountId ria = AccountId.random();

    @BeforeEach
    void riaLeft() {
        ria = people.open("ria", Role.MEMBER, Role.GARDENER);
        people.signedIn("lotte", Role.ADMINISTRATOR);
        accounts.close(ria);
    }

    @Test
    void theHolderHasTheRolesOfBefore() {
        assertThat(accounts.reopen(ria)).isEqualTo(new ChangeResult.Changed());

        assertThat(accounts.find(ria).orElseThrow().isOpen()).isTrue();
        assertThat(accounts.find(ria).orElseThrow().roles()).containsExactlyInAnyOrder(Role.MEMBER, Role.GARDENER);
    }

    @Test
    void aNewLinkLetsTheHolderIn() {
        accounts.reopen(ria);

        var token = CredentialsTest.tokenIn(links.make(ria, LocalPath.START));

        assertThat(credentials.useLink(token))
                .map(SignInLinks.UsedLink::account)
                .contains(ria);
    }

    @Test
    void theTrailTellsOfIt() {
        accounts.reopen(ria);

        assertThat(audit.latest(0, 1).getFirst().action()).isEqualTo(AccessActions.ACCOUNT_REOPENED);
    }
}
