package nl.floreynwijk.harry;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two at the desk at once, each in a transaction of their own; so nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SkillsRacesTest {

    @Autowired
    Skills skills;

    @Autowired
    TestSkills made;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    OwnMemberships own;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private int number;
    private AccountId sanne = AccountId.random();
    private AccountId olga = AccountId.random();

    @BeforeEach
    void annaShowsHerCertificate() {
        transaction.executeWithoutResult(_ -> members.signedIn("Anna"));
        number = own.mine().getFirst().number().orElseThrow();
        sanne = people.open("Sanne", Role.COORDINATOR);
        olga = people.open("Olga", Role.BOARD);
    }

    @AfterEach
    void forgetEverybody() {
        for (var table : new String[] {
            "harry_skill",
            "membership_member",
            "membership_application",
            "notification_mail",
            "notification_preference",
            "places_dwelling",
            "access_account"
        }) {
            database.sql("delete from " + table).update();
        }
    }

    @RepeatedTest(3)
    void whatTwoWriteDownAtOnceIsThereOnce() throws Exception {
        var plan = made.plan(Certificate.GAS, 100);

        assertThat(atOnce(
                        as(sanne, () -> skills.register(number, plan)), as(olga, () -> skills.register(number, plan))))
                .containsExactlyInAnyOrder(new SkillResult.Kept(), new SkillResult.HeldAlready(plan.validUntil()));
    }

    @RepeatedTest(3)
    void whatIsWithdrawnWhileItIsRenewedIsEitherRenewedFirstOrNot() throws Exception {
        as(sanne, () -> skills.register(number, made.plan(Certificate.GAS, 100)))
                .call();
        var gas = as(sanne, () -> skills.list(SkillSearch.everything()).skills().getFirst())
                .call();

        var came = atOnce(
                as(sanne, () -> skills.renew(gas.id(), made.plan(Certificate.GAS, 200), gas.version())),
                as(olga, () -> skills.withdraw(gas.id())));

        assertThat(came.get(0)).isIn(new SkillResult.Kept(), new SkillResult.ChangedMeanwhile());
        assertThat(came.get(1)).isEqualTo(new WithdrawSkillResult.Withdrawn());
        assertThat(as(sanne, () -> skills.list(SkillSearch.everything()).skills())
                        .call())
                .isEmpty();
    }

    private <T> Callable<T> as(AccountId account, Callable<T> deed) {
        return () -> {
            people.signIn(account);
            try {
                return deed.call();
            } finally {
                TestPeople.signOut();
            }
        };
    }
}
