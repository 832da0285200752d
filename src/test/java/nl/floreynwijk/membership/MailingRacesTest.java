package nl.floreynwijk.membership;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who send or post at once, each in a transaction of their own; so nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MailingRacesTest {

    static final RegisterFilter EVERYBODY = RegisterFilter.of(Standing.NOW);
    static final MailingForm FORM = new MailingForm("Buurtfeest", "Komt u ook?", "", "");

    @Autowired
    Mailings mailings;

    @Autowired
    MailingRound round;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    AccountId amina = AccountId.random();
    AccountId sanne = AccountId.random();

    @BeforeEach
    void threeMembersAndTwoOfTheOffice() {
        for (var name : new String[] {"Anna", "Bert", "Cees"}) {
            members.signedIn(name);
        }
        amina = people.open("amina", Role.BOARD);
        sanne = people.open("sanne", Role.COORDINATOR);
    }

    @AfterEach
    void forgetEverybody() {
        database.sql("delete from membership_mailing").update();
        database.sql("delete from membership_member").update();
        database.sql("delete from membership_application").update();
        database.sql("delete from notification_mail").update();
        database.sql("delete from notification_preference").update();
        database.sql("delete from places_dwelling").update();
        database.sql("delete from access_account").update();
    }

    @RepeatedTest(3)
    void aButtonThatIsPressedTwiceAtOnceSendsOnce() throws Exception {
        var id = MailingId.random();

        var results = atOnce(as(amina, id), as(amina, id));

        assertThat(results).containsExactly(new MailingResult.Sent(3), new MailingResult.Sent(3));
        expectOneMailEach();
    }

    @RepeatedTest(3)
    void ofTwoWhoSendTheSameAtOnceOneDoes() throws Exception {
        var results = atOnce(as(amina, MailingId.random()), as(sanne, MailingId.random()));

        assertThat(results).filteredOn(MailingResult.Sent.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(MailingResult.SentToday.class::isInstance)
                .hasSize(1);
        expectOneMailEach();
    }

    /** The portal's own round may be at it too. */
    private void expectOneMailEach() throws Exception {
        assertThat(count("membership_mailing")).isEqualTo(1);
        Callable<Boolean> posting = () -> {
            round.post();
            return true;
        };
        do {
            atOnce(posting, posting);
        } while (count("membership_mailing_recipient") > 0);
        assertThat(count("notification_mail where kind = 'membership.mailing'")).isEqualTo(3);
        assertThat(count("membership_mailing where posted = 3")).isEqualTo(1);
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        transaction.executeWithoutResult(status -> {
            people.signIn(amina);
            assertThat(mailings.send(MailingId.random(), FORM, EVERYBODY)).isEqualTo(new MailingResult.Sent(3));
            status.setRollbackOnly();
        });

        round.post();

        assertThat(count("membership_mailing")).isZero();
        assertThat(count("membership_mailing_recipient")).isZero();
        assertThat(count("notification_mail where kind = 'membership.mailing'")).isZero();
    }

    /** As when the portal is killed between posting a piece and the end of its transaction. */
    @Test
    void aPieceThatIsCutOffIsPostedAgainAndNobodyGetsTwo() throws Exception {
        as(amina, MailingId.random()).call();
        transaction.executeWithoutResult(status -> {
            round.post();
            status.setRollbackOnly();
        });

        expectOneMailEach();
    }

    private Callable<MailingResult> as(AccountId account, MailingId id) {
        return () -> {
            people.signIn(account);
            try {
                return mailings.send(id, FORM, EVERYBODY);
            } finally {
                TestPeople.signOut();
            }
        };
    }

    private long count(String from) {
        return database.sql("select count(*) from " + from).query(Long.class).single();
    }
}
