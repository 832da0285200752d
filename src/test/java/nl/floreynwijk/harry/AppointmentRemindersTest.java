package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who hears that a job is tomorrow. */
@PortalTest
class AppointmentRemindersTest {

    private static final String TOMORROW = "Morgen: Kraan, wc en afvoer";

    @Autowired
    AppointmentReminders reminders;

    @Autowired
    FigureRows rows;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private AccountId anna = AccountId.random();
    private AccountId henk = AccountId.random();

    @BeforeEach
    void annaAndHenkAreMembers() {
        rows.clear();
        anna = people.open("Anna Testman", Role.MEMBER);
        henk = people.open("Henk de Bakker", Role.MEMBER);
    }

    /** The hour of the day that comes so many days from now. */
    private Instant at(int daysAhead, int hour) {
        return DutchTime.beginning(DutchTime.day(clock.instant()).plusDays(daysAhead))
                .plus(Duration.ofHours(hour));
    }

    private FigureRows.Made agreedAt(Instant at) {
        return rows.asked(anna, Category.WATER, clock.instant())
                .agreed(henk, Ask.Kind.NOTHING)
                .appointed(at, 1);
    }

    @Test
    void bothHearTheDayBeforeOnce() {
        agreedAt(at(1, 10)).put();

        reminders.remind();
        reminders.remind();

        assertThat(mailsTo(anna)).containsExactly(TOMORROW);
        assertThat(mailsTo(henk)).containsExactly(TOMORROW);
    }

    @Test
    void tomorrowIsFromMidnightToMidnightByTheClockHere() {
        agreedAt(at(1, 0)).put();
        agreedAt(at(2, 0).minusMillis(1)).put();
        agreedAt(at(1, 0).minusMillis(1)).put();
        agreedAt(at(2, 0)).put();

        reminders.remind();

        assertThat(mailsTo(anna)).hasSize(2);
    }

    @Test
    void anotherTimeIsToldAnew() {
        var request = agreedAt(at(1, 10)).put();
        reminders.remind();
        database.sql("update harry_request set appointment = ?, appointment_turn = 2 where id = ?")
                .params(at(1, 15), request.value())
                .update();

        reminders.remind();

        assertThat(mailsTo(anna)).hasSize(2);
        assertThat(mailsTo(henk)).hasSize(2);
    }

    @Test
    void ofWhatIsNotAgreedOrInTroubleNobodyHears() {
        var now = clock.instant();
        agreedAt(at(1, 10)).cancelled(now).put();
        agreedAt(at(1, 10)).done(now).put();
        agreedAt(at(1, 10))
                .with("trouble_at", now)
                .with("trouble_text", "Hij kwam niet")
                .put();

        reminders.remind();

        assertThat(mailsTo(anna)).isEmpty();
        assertThat(mailsTo(henk)).isEmpty();
    }

    @Test
    void afterTheOfficeDecidedItGoesOn() {
        var now = clock.instant();
        agreedAt(at(1, 10)).with("trouble_at", now).with("decided_at", now).put();

        reminders.remind();

        assertThat(mailsTo(anna)).hasSize(1);
    }

    @Test
    void forSomebodyWithoutAnAccountTheHelperHears() {
        rows.askedForOutsider("Mevrouw Pels", Category.WATER, clock.instant())
                .agreed(henk)
                .appointed(at(1, 10), 0)
                .put();

        reminders.remind();

        assertThat(mailsTo(henk)).containsExactly(TOMORROW);
    }

    @Test
    void theMailSaysWhenWhatAndWithWhomButNoAddressAndNoPhone() {
        var request = agreedAt(at(1, 10)).put();

        reminders.remind();

        var when = DutchTime.moment(at(1, 10), Languages.DUTCH).replace('\u00a0', ' ');
        assertThat(textTo(anna))
                .contains(when, "Kraan, wc en afvoer", "Henk B.", "/handige-buren/klussen/" + request, "/afmelden/")
                .doesNotContain("Bakker", "Bomenstraat");
        assertThat(textTo(henk)).contains(when, "Anna T.").doesNotContain("Testman", "Bomenstraat");
    }

    @Test
    void whoeverReadsEnglishGetsItInEnglish() {
        var john = people.open("John", Languages.ENGLISH, Role.MEMBER);
        agreedAt(at(1, 10)).with("helper_id", john.value()).put();

        reminders.remind();

        assertThat(mailsTo(john)).singleElement().asString().startsWith("Tomorrow: ");
        assertThat(textTo(john)).contains(DutchTime.moment(at(1, 10), Languages.ENGLISH));
    }

    @Test
    void itIsNotDeliveredAfterwards() {
        var at = at(1, 10);
        agreedAt(at).put();

        reminders.remind();

        assertThat(database.sql("select useless_after from notification_mail where kind = 'harry.appointments'")
                        .query((row, _) -> row.getObject("useless_after", Instant.class))
                        .list())
                .containsExactly(at, at);
    }

    private List<String> mailsTo(AccountId account) {
        return told("subject", account);
    }

    private String textTo(AccountId account) {
        return told("text", account).getFirst().replace('\u00a0', ' ');
    }

    private List<String> told(String column, AccountId account) {
        return database.sql("select " + column + " as told from notification_mail"
                        + " where account_id = :account and kind = 'harry.appointments' order by created_at")
                .param("account", account.value())
                .query((row, _) -> row.getString("told"))
                .list();
    }
}
