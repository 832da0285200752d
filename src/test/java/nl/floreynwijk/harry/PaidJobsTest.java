package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a helper reads what paid jobs may mean for them. */
@PortalTest
class PaidJobsTest {

    @Autowired
    PaidJobs paidJobs;

    @Autowired
    PaidJobMails mails;

    @Autowired
    HarrySettings settings;

    @Autowired
    FigureRows rows;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final AccountId anna = AccountId.random();
    private AccountId henk = AccountId.random();

    @BeforeEach
    void henkHelps() {
        rows.clear();
        henk = people.signedIn("Henk de Bakker", Role.MEMBER);
    }

    private FigureRows.Made agreed() {
        return rows.asked(anna, Category.WATER, clock.instant());
    }

    private void paid(int count, Instant at) {
        IntStream.range(0, count)
                .forEach(_ ->
                        agreed().agreed(henk, Ask.Kind.FIXED, 10_00).done(at).put());
    }

    @Test
    void fromTheFifthPaidJobOfAYearOnThereIsAWordAboutIt() {
        assertThat(settings.paidJobs()).isEqualTo(5);
        paid(4, clock.instant());
        assertThat(paidJobs.mine()).isEmpty();

        paid(1, clock.instant());
        assertThat(paidJobs.mine()).contains(new PaidJobsNote(5, 5));

        paid(2, clock.instant());
        assertThat(paidJobs.mine()).contains(new PaidJobsNote(7, 5));
    }

    @Test
    void onlyOnesOwnPaidJobsThatAreDoneThisYearCount() {
        var now = clock.instant();
        var newYear = DutchTime.beginning(DutchTime.day(now).withDayOfYear(1));
        paid(4, newYear);
        paid(3, newYear.minusMillis(1));
        agreed().agreed(henk, Ask.Kind.NOTHING).done(now).put();
        agreed().agreed(henk, Ask.Kind.FAVOUR).done(now).put();
        agreed().agreed(henk, Ask.Kind.FIXED, 10_00).put();
        agreed().agreed(henk, Ask.Kind.FIXED, 10_00).cancelled(now).put();
        agreed().agreed(AccountId.random(), Ask.Kind.FIXED, 10_00).done(now).put();

        assertThat(paidJobs.mine()).isEmpty();
    }

    @Test
    void whatIsPaidByTheHourCountsToo() {
        paid(4, clock.instant());
        agreed().agreed(henk, Ask.Kind.HOURLY, 10_00).done(clock.instant()).put();

        assertThat(paidJobs.mine()).contains(new PaidJobsNote(5, 5));
    }

    @Test
    void theMailComesWithTheFifthAndNotAgain() {
        IntStream.rangeClosed(1, 7).forEach(number -> {
            paid(1, clock.instant());
            mails.doneBy(henk);
            mails.doneBy(henk);

            assertThat(subjects()).as("after %d", number).hasSize(number < 5 ? 0 : 1);
        });
        assertThat(subjects()).containsExactly("Goed om te weten over betaalde klussen");
    }

    @Test
    void theMailSaysHowManyAndWhatToThinkOf() {
        paid(5, clock.instant());

        mails.doneBy(henk);

        assertThat(told("text"))
                .singleElement()
                .asString()
                .contains(
                        "5 keer een klus voor geld", "resultaat uit overige werkzaamheden", "UWV", "AVP", "Klussenteam")
                .contains("/handige-buren/aanbod", "/afmelden/");
    }

    @Test
    void aSettingOfNoJobsIsRefused() {
        assertThat(new HarrySettings("112", "1", "2", 1).paidJobs()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new HarrySettings("112", "1", "2", 0));
    }

    private List<String> subjects() {
        return told("subject");
    }

    private List<String> told(String column) {
        return database.sql("select " + column + " as told from notification_mail"
                        + " where account_id = :account and kind = 'harry.paid-jobs'")
                .param("account", henk.value())
                .query((row, _) -> row.getString("told").replace('\u00a0', ' '))
                .list();
    }
}
