package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is reminded of which shift, and when. */
@PortalTest
class ShiftRemindersTest {

    @Autowired
    ShiftReminders reminders;

    @Autowired
    CalendarRows rows;

    @Autowired
    TestPeople people;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient database;

    @Autowired
    QueryCounter queries;

    @Autowired
    MovableClock clock;

    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private PlotId plot = PlotId.random();

    @BeforeEach
    void annaAndBertAreMembers() {
        plot = rows.plot("Het hertenkamp");
        anna = people.open("Anna Testman", Role.MEMBER);
        bert = people.open("Bert de Jong", Role.MEMBER);
    }

    private Instant at(int days, int hour) {
        return DutchTime.at(DutchTime.day(clock.instant()).plusDays(days), LocalTime.of(hour, 0));
    }

    /** The clock goes on to that hour of the day that comes so many days from now. */
    private void goTo(int days, int hour) {
        clock.advance(Duration.between(clock.instant(), at(days, hour)));
    }

    private ShiftId shift(Instant at) {
        return rows.shift(plot, at).put();
    }

    private void isOn(AccountId who, ShiftId shift) {
        rows.signUp(shift, who, SignUpState.ON, clock.instant().minus(Duration.ofDays(3)))
                .put();
    }

    private ShiftId withAnna(Instant at) {
        var shift = shift(at);
        isOn(anna, shift);
        return shift;
    }

    @Test
    void twoDaysBeforeEverybodyHearsOnce() {
        var shift = withAnna(at(2, 10));
        isOn(bert, shift);

        reminders.inTwoDays();
        reminders.inTwoDays();
        reminders.today();

        assertThat(subjectsTo(anna)).containsExactly("Overmorgen: Heg snoeien");
        assertThat(subjectsTo(bert)).containsExactly("Overmorgen: Heg snoeien");
    }

    @Test
    void thatDayIsFromMidnightToMidnightByTheClockHere() {
        withAnna(at(2, 0));
        withAnna(at(3, 0).minusMillis(1));
        withAnna(at(2, 0).minusMillis(1));
        withAnna(at(3, 0));

        reminders.inTwoDays();

        assertThat(subjectsTo(anna)).hasSize(2);
    }

    @Test
    void twoHoursBeforeEverybodyHearsOnce() {
        withAnna(clock.instant().plus(Duration.ofMinutes(119)));
        withAnna(clock.instant().plus(Duration.ofMinutes(125)));
        withAnna(clock.instant().minus(Duration.ofMinutes(1)));

        reminders.today();
        reminders.today();
        assertThat(subjectsTo(anna)).singleElement().asString().startsWith("Straks: ");

        clock.advance(Duration.ofMinutes(10));
        reminders.today();
        assertThat(subjectsTo(anna)).hasSize(2);
    }

    @Test
    void afterAMoveTheyHearAnew() {
        var shift = withAnna(at(2, 10));
        reminders.inTwoDays();

        rows.move(shift, at(2, 15));
        reminders.inTwoDays();

        assertThat(subjectsTo(anna)).hasSize(2);
    }

    @Test
    void ofOtherWordsAboutTheSameTimeTheyDoNot() {
        var shift = withAnna(at(2, 10));
        reminders.inTwoDays();

        rows.move(shift, at(2, 10));
        reminders.inTwoDays();

        assertThat(subjectsTo(anna)).hasSize(1);
    }

    @Test
    void ofWhatIsCalledOffNobodyHears() {
        rows.callOff(withAnna(at(2, 10)), "Storm", clock.instant());
        rows.callOff(withAnna(clock.instant().plus(Duration.ofHours(1))), "Storm", clock.instant());

        reminders.inTwoDays();
        reminders.today();

        assertThat(subjectsTo(anna)).isEmpty();
    }

    @Test
    void whoeverLeftOrWaitsDoesNotHear() {
        var longAgo = clock.instant().minus(Duration.ofDays(3));
        for (var at : List.of(at(2, 10), clock.instant().plus(Duration.ofHours(1)))) {
            rows.signUp(shift(at), anna, SignUpState.LEFT, longAgo).put();
            rows.signUp(shift(at), anna, SignUpState.RESERVE, longAgo).put();
            rows.signUp(shift(at), anna, SignUpState.OFFERED, longAgo).put();
        }

        reminders.inTwoDays();
        reminders.today();

        assertThat(subjectsTo(anna)).isEmpty();
    }

    @Test
    void whoeverSignedUpAfterTheMorningIsNotRemindedThatDay() {
        goTo(1, 9);
        var shift = shift(at(2, 10));
        rows.signUp(shift, anna, SignUpState.ON, at(0, 8)).put();
        rows.signUp(shift, bert, SignUpState.ON, at(0, 7)).put();

        reminders.inTwoDays();

        assertThat(subjectsTo(anna)).isEmpty();
        assertThat(subjectsTo(bert)).hasSize(1);
    }

    @Test
    void twelveHoursLaterItIsNoNewsThatTheySignedUp() {
        goTo(1, 21);
        rows.signUp(shift(at(2, 10)), anna, SignUpState.ON, at(0, 8)).put();

        reminders.inTwoDays();

        assertThat(subjectsTo(anna)).hasSize(1);
    }

    @Test
    void theMailSaysWithWhomWhereWhatToBringAndWhomToPhone() {
        var ria = members.signedIn("Ria");
        database.sql("update membership_member set phone = '+31612345678' where account_id = ?")
                .param(ria.value())
                .update();
        TestPeople.signOut();
        var shift = rows.shift(plot, at(2, 10)).with("leader_id", ria.value()).put();
        isOn(anna, shift);
        isOn(ria, shift);
        rows.signUp(shift, bert, SignUpState.ON, clock.instant().minus(Duration.ofDays(2)))
                .with("places", 3)
                .put();

        reminders.inTwoDays();

        assertThat(textTo(anna))
                .contains(
                        "Heg snoeien",
                        "Bij het hek",
                        "Handschoenen",
                        "Bert J.",
                        " en nog 2 anderen",
                        "06 12345678",
                        "/groen/diensten/" + shift,
                        "/afmelden/")
                .doesNotContain("de Jong", "Anna T.");
        assertThat(textTo(ria)).contains("Anna T.").doesNotContain("06 12345678", "Wie de dienst leidt");
    }

    @Test
    void whoeverComesAloneReadsThat() {
        withAnna(at(2, 10));

        reminders.inTwoDays();

        assertThat(textTo(anna)).contains("tot nu toe niemand anders");
    }

    @Test
    void whoeverReadsEnglishGetsItInEnglish() {
        var john = people.open("John", Languages.ENGLISH, Role.MEMBER);
        var at = at(2, 10);
        isOn(john, shift(at));

        reminders.inTwoDays();

        assertThat(subjectsTo(john)).containsExactly("In two days: Heg snoeien");
        assertThat(textTo(john)).contains(DutchTime.moment(at, Languages.ENGLISH), "nobody else so far");
    }

    @Test
    void itIsNotDeliveredAfterTheShiftBegan() {
        var at = at(2, 10);
        withAnna(at);

        reminders.inTwoDays();

        assertThat(database.sql("select useless_after from notification_mail where kind = 'green.reminders'")
                        .query((row, _) -> row.getObject("useless_after", Instant.class))
                        .list())
                .containsExactly(at);
    }

    @Test
    void manyShiftsTakeNoMoreQueriesThanOne() {
        queriesFor(1);
        var two = queriesFor(2);
        var ten = queriesFor(10);
        var perMail = (ten - two) / 8;

        assertThat(two - 2 * perMail)
                .as("besides what each mail takes by itself")
                .isLessThanOrEqualTo(3);
    }

    private long queriesFor(int shifts) {
        database.sql("delete from green_sign_up").update();
        database.sql("delete from notification_mail").update();
        for (var number = 0; number < shifts; number++) {
            withAnna(at(2, 8 + number));
        }
        return queries.during(reminders::inTwoDays).size();
    }

    private List<String> subjectsTo(AccountId account) {
        return told("subject", account);
    }

    private String textTo(AccountId account) {
        return told("text", account).getFirst().replace('\u00a0', ' ');
    }

    private List<String> told(String column, AccountId account) {
        return database.sql("select " + column + " as told from notification_mail"
                        + " where account_id = :account and kind = 'green.reminders' order by created_at")
                .param("account", account.value())
                .query((row, _) -> row.getString("told"))
                .list();
    }
}
