package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.notification.Preferences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MailingsTest {

    static final RegisterFilter EVERYBODY = RegisterFilter.of(Standing.NOW);
    static final MailingForm FORM = new MailingForm("Buurtfeest", "Komt u ook?\n\nTot dan.", "", "");

    @Autowired
    Mailings mailings;

    @Autowired
    MailingRound round;

    @Autowired
    Preferences preferences;

    @Autowired
    Leaving leaving;

    @Autowired
    Erasures erasures;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestLetters letters;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    AccountId anna = AccountId.random();
    AccountId bert = AccountId.random();
    AccountId amina = AccountId.random();

    @BeforeEach
    void annaAndBertAreMembers() {
        anna = members.signedIn("Anna");
        bert = members.signedIn("Bert");
        amina = people.signedIn("Amina", Role.BOARD);
    }

    @Test
    void everyMemberGetsAMailOfTheirOwn() {
        assertThat(send(FORM, EVERYBODY)).isEqualTo(new MailingResult.Sent(2));
        assertThat(letters.to(anna)).isEmpty();

        round.post();

        assertThat(letters.to(anna)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Buurtfeest");
            assertThat(mail.text())
                    .contains("Dag Anna Testman,\n\nKomt u ook?\n\nTot dan.\n\nHartelijke groet,", "/afmelden/");
        });
        assertThat(letters.to(bert)).hasSize(1);
        assertThat(mailings.sent(0, 10)).singleElement().satisfies(it -> {
            assertThat(it.subject()).isEqualTo("Buurtfeest");
            assertThat(it.sentBy()).contains("Amina");
            assertThat(it.posted()).isEqualTo(2);
            assertThat(it.recipients()).isEqualTo(2);
            assertThat(it.isDone()).isTrue();
        });
        assertThat(count("membership_mailing_recipient")).isZero();
    }

    @Test
    void whatWasSentCanBeReadAgain() {
        var form = new MailingForm("Feest", "Kom\nmaar", "Party", "Do come");
        send(form, EVERYBODY.withWords("anna"));

        var sent = mailings.sent(0, 10).getFirst();
        assertThat(sent.isDone()).isFalse();
        assertThat(mailings.find(sent.id()))
                .contains(new MailingDetails(
                        new MailingWords("Feest", "Kom\nmaar"),
                        Optional.of(new MailingWords("Party", "Do come")),
                        EVERYBODY,
                        true));
        assertThat(mailings.find(MailingId.random())).isEmpty();
        assertThat(audit.about(List.of(sent.id().toString()))).singleElement().satisfies(it -> assertThat(it.detail())
                .isEqualTo("recipients=1"));
    }

    @Test
    void onlyWhoWasChosenGetsIt() {
        assertThat(send(FORM, EVERYBODY.withWords("anna"))).isEqualTo(new MailingResult.Sent(1));

        round.post();

        assertThat(letters.to(anna)).hasSize(1);
        assertThat(letters.to(bert)).isEmpty();
    }

    @Test
    void whoReadsEnglishGetsTheEnglishWhereThereIsOne() {
        speaksEnglish(anna);
        send(new MailingForm("Feest", "Kom", "Party", "Do come"), EVERYBODY);
        send(new MailingForm("Vergadering", "Kom ook", "", ""), EVERYBODY);

        round.post();

        assertThat(letters.to(anna))
                .anySatisfy(it -> assertThat(it.text()).contains("Hello Anna Testman,\n\nDo come\n\nKind regards"))
                .anySatisfy(it -> assertThat(it.text()).contains("Dag Anna Testman,\n\nKom ook\n\nHartelijke"));
        assertThat(letters.to(bert))
                .extracting(TestLetters.Letter::subject)
                .containsExactlyInAnyOrder("Feest", "Vergadering");
    }

    @Test
    void whoSwitchedItOffGetsNoneAndIsCounted() {
        switchOff(anna);

        assertThat(mailings.reach(EVERYBODY)).isEqualTo(new MailingReach(1, 0, 1, 0, 0, 0));
        assertThat(send(FORM, EVERYBODY)).isEqualTo(new MailingResult.Sent(1));
        round.post();

        assertThat(letters.to(anna)).isEmpty();
        assertThat(letters.to(bert)).hasSize(1);
        assertThat(mailings.sent(0, 1).getFirst().posted()).isEqualTo(1);
    }

    @Test
    void whoeverIsAMemberTwiceIsCountedOnceAndThePageCanSaySo() {
        people.signIn(members.signedIn("Dora"));
        members.admitted(JoinForms.shop("Dora", "Testman", "Bakkerij Dora", ""));
        people.signIn(amina);

        assertThat(mailings.reach(EVERYBODY)).isEqualTo(new MailingReach(3, 1, 0, 0, 0, 0));
    }

    @Test
    void whoSwitchesItOffBeforeItIsPostedGetsNone() {
        send(FORM, EVERYBODY);
        switchOff(anna);

        round.post();

        assertThat(letters.to(anna)).isEmpty();
        assertThat(mailings.sent(0, 1).getFirst().posted()).isEqualTo(1);
    }

    @Test
    void whoLeftOrWasErasedOrHasStillToPayIsNeverReached() {
        leaves(anna);
        database.sql("update membership_member set number = null, started_on = null where account_id = ?")
                .param(bert.value())
                .update();
        var cees = members.signedIn("Cees");
        people.signIn(amina);
        leaves(cees);
        erases(cees);
        people.signIn(amina);

        var reach = mailings.reach(RegisterFilter.of(Standing.ALL));
        assertThat(reach).isEqualTo(new MailingReach(0, 0, 0, 1, 1, 1));
        for (var standing : Standing.values()) {
            assertThat(send(FORM, RegisterFilter.of(standing))).isEqualTo(new MailingResult.Nobody());
        }
    }

    @Test
    void ofAllTheRegisterEverHeldTheMembersGetIt() {
        leaves(anna);

        assertThat(send(FORM, RegisterFilter.of(Standing.ALL))).isEqualTo(new MailingResult.Sent(1));
        round.post();

        assertThat(letters.to(bert)).hasSize(1);
        assertThat(letters.to(anna)).isEmpty();
    }

    @Test
    void whoLeavesOrIsErasedBeforeItIsPostedGetsNone() {
        send(FORM, EVERYBODY);
        leaves(anna);
        leaves(bert);
        erases(bert);

        round.post();

        assertThat(letters.to(anna)).isEmpty();
        assertThat(letters.to(bert)).isEmpty();
        people.signIn(amina);
        assertThat(mailings.sent(0, 1).getFirst())
                .satisfies(it -> assertThat(it.isDone()).isTrue())
                .satisfies(it -> assertThat(it.posted()).isZero());
    }

    @Test
    void aMemberWithAShopGetsOneMail() {
        database.sql("""
                        update membership_member set account_id = :anna, organisation_name = 'Bakkerij'
                        where account_id = :bert
                        """)
                .param("anna", anna.value())
                .param("bert", bert.value())
                .update();

        assertThat(send(FORM, EVERYBODY)).isEqualTo(new MailingResult.Sent(1));
        round.post();

        assertThat(letters.to(anna)).hasSize(1);
        assertThat(mailings.sent(0, 1).getFirst().posted()).isEqualTo(1);
    }

    @Test
    void theSameFormIsSentOnce() {
        var id = MailingId.random();

        assertThat(mailings.send(id, FORM, EVERYBODY)).isEqualTo(new MailingResult.Sent(2));
        assertThat(mailings.send(id, FORM, EVERYBODY)).isEqualTo(new MailingResult.Sent(2));
        round.post();
        round.post();

        assertThat(count("membership_mailing")).isEqualTo(1);
        assertThat(letters.to(anna)).hasSize(1);
    }

    @Test
    void theSameWordsGoToTheSameMembersOnceADay() {
        send(FORM, EVERYBODY);
        var sanne = people.signedIn("Sanne", Role.COORDINATOR);

        assertThat(send(FORM, EVERYBODY))
                .isInstanceOfSatisfying(MailingResult.SentToday.class, it -> assertThat(it.sentBy())
                        .contains("Amina"));
        assertThat(send(FORM, EVERYBODY.withWords("anna"))).isEqualTo(new MailingResult.Sent(1));

        clock.advance(Duration.ofDays(1));
        people.signIn(sanne);
        assertThat(send(FORM, EVERYBODY)).isEqualTo(new MailingResult.Sent(2));
    }

    private MailingResult send(MailingForm form, RegisterFilter filter) {
        return mailings.send(MailingId.random(), form, filter);
    }

    private void switchOff(AccountId account) {
        people.signIn(account);
        preferences.choose(MailingMails.KIND, false);
        people.signIn(amina);
    }

    private void leaves(AccountId account) {
        people.signIn(amina);
        leaving.end(memberOf(account), "Verhuisd");
    }

    private void erases(AccountId account) {
        people.signIn(amina);
        erasures.ask(memberOf(account));
        people.signedIn("Bea", Role.BOARD);
        erasures.confirm(erasures.waiting().getFirst().id());
    }

    private MemberId memberOf(AccountId account) {
        return database.sql("select id from membership_member where account_id = ?")
                .param(account.value())
                .query((row, _) -> new MemberId(row.getObject("id", UUID.class)))
                .single();
    }

    private void speaksEnglish(AccountId account) {
        database.sql("update access_account set language = 'en' where id = ?")
                .param(account.value())
                .update();
    }

    private int count(String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
