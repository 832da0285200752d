package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.notification.Preferences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in a mailing, also when somebody writes the worst there is, and how it is tried out before. */
@PortalTest
class MailingTextTest {

    static final String HOSTILE = "<script>alert(1)</script> <b>dik</b> {{7*7}} ${7*7} [[${7*7}]] __${7*7}__ 'a' \"b\"";

    @Autowired
    Mailings mailings;

    @Autowired
    MailingRound round;

    @Autowired
    Preferences preferences;

    @Autowired
    TestLetters letters;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    AccountId anna = AccountId.random();
    AccountId amina = AccountId.random();

    @BeforeEach
    void annaAndBertAreMembers() {
        anna = members.signedIn("Anna");
        members.signedIn("Bert");
        amina = people.signedIn("Amina", Role.BOARD);
    }

    @Test
    void hostileTextStaysText() {
        assertThat(send(new MailingForm(HOSTILE, HOSTILE + "\n\n" + HOSTILE, "", ""), MailingsTest.EVERYBODY))
                .isEqualTo(new MailingResult.Sent(2));

        round.post();

        assertThat(letters.to(anna)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo(HOSTILE);
            assertThat(mail.text()).contains("Dag Anna Testman,\n\n" + HOSTILE + "\n\n" + HOSTILE + "\n\n");
            assertThat(mail.html()).doesNotContain("<script", "<b>dik");
        });
    }

    @Test
    void theLongestAndWorstTextStillFits() {
        var form = new MailingForm("\"".repeat(120), "\"\n".repeat(2_500), "'".repeat(120), "<\n\n".repeat(1_666));

        assertThat(mailings.preview(form)).hasSize(2);
        assertThat(mailings.test(form)).isEqualTo(new MailingResult.TestSent());
        assertThat(send(form, MailingsTest.EVERYBODY)).isEqualTo(new MailingResult.Sent(2));
        round.post();
        assertThat(letters.to(anna)).hasSize(1);
    }

    @Test
    void aNameOfTwoHundredLettersIsGreeted() {
        var name = "Wolfeschlegelstein".repeat(11) + "ab";
        database.sql("update access_account set name = ? where id = ?")
                .param(name)
                .param(anna.value())
                .update();
        send(MailingsTest.FORM, MailingsTest.EVERYBODY);

        round.post();

        assertThat(name).hasSize(200);
        assertThat(letters.to(anna)).singleElement().satisfies(it -> assertThat(it.text())
                .contains("Dag " + name + ",\n\nKomt u ook?"));
    }

    @Test
    void aMailThatIsNotReadyIsRefused() {
        var form = new MailingForm("Feest\nBcc: alle@example.org", "", "", "Come");
        var wrong = new MailingResult.Refused(
                List.of(MailingField.SUBJECT, MailingField.TEXT, MailingField.ENGLISH_SUBJECT));

        assertThat(send(form, MailingsTest.EVERYBODY)).isEqualTo(wrong);
        assertThat(mailings.test(form)).isEqualTo(wrong);
        assertThat(mailings.preview(form)).isEmpty();
        assertThat(count("membership_mailing")).isZero();
    }

    @Test
    void aTestComesToWhoeverWroteItAndToNobodyElse() {
        preferences.choose(MailingMails.KIND, false);
        var before = count("notification_mail where kind = 'membership.mailing'");

        assertThat(mailings.test(new MailingForm("Feest", "Kom", "Party", "Do come")))
                .isEqualTo(new MailingResult.TestSent());

        assertThat(letters.to(amina))
                .extracting(TestLetters.Letter::subject)
                .containsExactlyInAnyOrder("Feest", "Party");
        assertThat(count("notification_mail where kind = 'membership.mailing'")).isEqualTo(before + 2);
        assertThat(count("membership_mailing")).isZero();
    }

    @Test
    void thePreviewIsWhatArrives() {
        var preview = mailings.preview(MailingsTest.FORM).getFirst();
        mailings.test(MailingsTest.FORM);

        assertThat(withoutLinks(preview.html()))
                .isEqualTo(withoutLinks(letters.to(amina).getFirst().html()));
    }

    private static String withoutLinks(String html) {
        return html.replaceAll("/afmelden/[^\"]*", "/afmelden/");
    }

    private MailingResult send(MailingForm form, RegisterFilter filter) {
        return mailings.send(MailingId.random(), form, filter);
    }

    private int count(String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
