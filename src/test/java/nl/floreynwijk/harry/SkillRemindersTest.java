package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who hears that a certificate ends, and when. */
@PortalTest
class SkillRemindersTest {

    private static final String ENDS = "Uw bewijs voor gas en cv-ketels verloopt binnenkort";
    private static final String ENDED = "Uw bewijs voor gas en cv-ketels is verlopen";
    private static final String ANNAS_ENDS = "Bewijs van Anna Testman verloopt binnenkort";
    private static final String ANNAS_ENDED = "Bewijs van Anna Testman is verlopen";

    @Autowired
    SkillReminders reminders;

    @Autowired
    Skills skills;

    @Autowired
    TestSkills made;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private AccountId anna = AccountId.random();
    private AccountId sanne = AccountId.random();

    @BeforeEach
    void annaIsAMemberAndSanneAtTheDesk() {
        anna = members.signedIn("Anna");
        sanne = people.signedIn("Sanne", Role.COORDINATOR);
    }

    /** The job runs on each of so many mornings, the first of them now. */
    private void mornings(int count) {
        IntStream.range(0, count).forEach(_ -> {
            reminders.remind();
            daysPass(1);
        });
    }

    private void daysPass(int days) {
        clock.advance(Duration.ofDays(days));
    }

    @Test
    void theHolderHearsAMonthTwoWeeksAndAWeekBeforeAndWhenItEnded() {
        made.seen(anna, Certificate.GAS, 31);

        mornings(1);
        assertThat(mailsTo(anna)).isEmpty();
        mornings(1);
        assertThat(mailsTo(anna)).containsExactly(ENDS);
        mornings(15);
        assertThat(mailsTo(anna)).hasSize(1);
        mornings(1);
        assertThat(mailsTo(anna)).containsExactly(ENDS, ENDS);
        mornings(7);
        assertThat(mailsTo(anna)).containsExactly(ENDS, ENDS, ENDS);
        mornings(7);
        assertThat(mailsTo(anna)).as("on its last day it still holds").hasSize(3);
        mornings(1);
        assertThat(mailsTo(anna)).containsExactly(ENDS, ENDS, ENDS, ENDED);
        mornings(40);
        assertThat(mailsTo(anna)).hasSize(4);
    }

    @Test
    void theDeskHearsTwoWeeksBeforeAndWhenItEnded() {
        var olga = people.open("Olga", Role.COORDINATOR);
        var amina = people.open("Amina", Role.BOARD);
        made.seen(anna, Certificate.GAS, 15);

        mornings(1);
        assertThat(mailsTo(sanne)).isEmpty();
        mornings(1);
        assertThat(mailsTo(sanne)).containsExactly(ANNAS_ENDS);
        mornings(14);
        assertThat(mailsTo(sanne)).hasSize(1);
        mornings(10);
        assertThat(mailsTo(sanne)).containsExactly(ANNAS_ENDS, ANNAS_ENDED);
        assertThat(mailsTo(olga)).hasSize(2);
        assertThat(mailsTo(amina)).isEmpty();
    }

    @Test
    void afterDaysWithoutTheJobOnlyTheNearestIsTold() {
        made.seen(anna, Certificate.GAS, 40);
        daysPass(35);

        mornings(3);

        assertThat(mailsTo(anna)).containsExactly(ENDS);
        assertThat(mailsTo(sanne)).containsExactly(ANNAS_ENDS);
    }

    @Test
    void whatEndedMeanwhileIsToldOnce() {
        made.seen(anna, Certificate.GAS, 40);
        daysPass(50);

        mornings(5);

        assertThat(mailsTo(anna)).containsExactly(ENDED);
        assertThat(mailsTo(sanne)).containsExactly(ANNAS_ENDED);
    }

    @Test
    void whatEndedLongAgoIsToldNoMore() {
        made.seen(anna, Certificate.GAS, 1);
        daysPass(30);

        mornings(3);

        assertThat(mailsTo(anna)).isEmpty();
        assertThat(mailsTo(sanne)).isEmpty();
    }

    @Test
    void itIsNotToldAnewWhenMailIsKeptNoLonger() {
        made.seen(anna, Certificate.GAS, 1);
        daysPass(2);
        mornings(1);
        assertThat(mailsTo(anna)).containsExactly(ENDED);

        daysPass(30);
        database.sql("delete from notification_mail").update();
        mornings(3);

        assertThat(mailsTo(anna)).isEmpty();
    }

    @Test
    void ofWhatIsRenewedOrWithdrawnNobodyHears() {
        var gas = made.seen(anna, Certificate.GAS, 40);
        var roof = made.seen(anna, Certificate.ROOF, 40);
        skills.renew(gas, made.plan(Certificate.GAS, 400), 0);
        skills.withdraw(roof);
        daysPass(30);

        mornings(15);

        assertThat(mailsTo(anna)).isEmpty();
        assertThat(mailsTo(sanne)).isEmpty();
    }

    @Test
    void whatWasRenewedIsToldOfAgainBeforeItEnds() {
        var gas = made.seen(anna, Certificate.GAS, 7);
        mornings(1);
        skills.renew(gas, made.plan(Certificate.GAS, 60), 0);

        mornings(10);
        assertThat(mailsTo(anna)).hasSize(1);
        daysPass(44);
        mornings(1);

        assertThat(mailsTo(anna)).containsExactly(ENDS, ENDS);
    }

    @Test
    void whoeverWantsNoSuchMailGetsNone() {
        made.seen(anna, Certificate.GAS, 7);
        reminders.remind();
        database.sql("update notification_preference set wanted = false where kind = 'harry.skills'")
                .update();
        daysPass(8);

        reminders.remind();

        assertThat(mailsTo(anna)).containsExactly(ENDS);
    }

    @Test
    void aCoordinatorHearsOfTheirOwnAsItsHolderDoes() {
        made.seen(sanne, Certificate.GAS, 14);

        reminders.remind();

        assertThat(mailsTo(sanne)).containsExactly(ENDS);
    }

    @Test
    void theMailSaysUntilWhenAndWhereToGo() {
        made.seen(anna, Certificate.GAS, 14);

        reminders.remind();

        var day = DutchTime.date(made.today().plusDays(14), Locale.of("nl"));
        assertThat(textTo(anna)).contains("gas en cv-ketels", day, "/handige-buren/aanbod", "/afmelden/");
        assertThat(textTo(sanne)).contains("Anna Testman", "gas en cv-ketels", day, "/kantoor/bewijzen");
    }

    @Test
    void whoeverReadsEnglishGetsItInEnglish() {
        var john = people.open("John", Locale.of("en"), Role.COORDINATOR);
        made.seen(anna, Certificate.LOCKS, 14);

        reminders.remind();

        assertThat(mailsTo(john)).containsExactly("Certificate of Anna Testman ends soon");
        assertThat(textTo(john)).contains("locks");
    }

    private List<String> mailsTo(AccountId account) {
        return told("subject", account);
    }

    private String textTo(AccountId account) {
        return told("text", account).getFirst().replace('\u00a0', ' ');
    }

    private List<String> told(String column, AccountId account) {
        return database.sql("select " + column + " as told from notification_mail"
                        + " where account_id = :account and kind = 'harry.skills' order by created_at")
                .param("account", account.value())
                .query((row, _) -> row.getString("told"))
                .list();
    }
}
