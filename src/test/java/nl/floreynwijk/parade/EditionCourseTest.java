package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestMoney.deposit;
import static nl.floreynwijk.parade.TestMoney.pitch;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether an edition goes on, and what that means for whoever booked. */
@PortalTest
class EditionCourseTest {

    @Autowired
    EditionCourse course;

    @Autowired
    EditionDesk desk;

    @Autowired
    PriceDesk prices;

    @Autowired
    EditionRepository editions;

    @Autowired
    Standings standings;

    @Autowired
    TestParade made;

    @Autowired
    TestMoney money;

    @Autowired
    TestWaiting waiting;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private AccountId meike = AccountId.random();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();

    @BeforeEach
    void thereIsAnEdition() {
        made.clear();
        anna = people.open("Anna Kaas", Role.MEMBER);
        bert = people.open("Bert Brood", Role.MEMBER);
        meike = people.open("Meike Postma", Role.PARADE_ORGANISER);
        people.signIn(meike);
        edition = made.edition();
        pitches = made.pitches(edition, 4);
    }

    private EditionStatus status() {
        return desk.find(edition).orElseThrow().summary().status();
    }

    /** With a price of € 25,03 and a deposit of € 10, all of it invoiced. */
    private BookingId booked(AccountId who) {
        return money.invoiced(
                edition, who, "Kraam", pitch(pitches.getFirst(), 2_503), deposit(pitches.getFirst(), 1_000));
    }

    private void paid(BookingId booking, long cents) {
        database.sql("""
                        insert into parade_payment (id, booking_id, kind, cents, paid_on, note, made_by, made_at)
                        values (uuid(), ?, 'PAYMENT', ?, '2026-11-01', '', ?, '2026-11-01 10:00:00')
                        """).params(booking.value(), cents, meike.value()).update();
    }

    private List<String> mailsTo(AccountId account) {
        return database.sql("""
                        select message_key from notification_mail where account_id = ? and message_key like '%parade/edition%'
                        order by created_at, message_key
                        """)
                .param(account.value())
                .query((row, _) -> row.getString(1).replaceFirst(".*parade/([a-z-]+)/.*", "$1"))
                .list();
    }

    private String state(BookingId booking) {
        return database.sql("select state from parade_booking where id = ?")
                .param(booking.value())
                .query(String.class)
                .single();
    }

    @Test
    void itOpensOnceItHasWhatPeopleAgreeTo() {
        var bare = new EditionPlan("KM1", "Kerstmarkt", "", "", "", EditionTexts.NONE, List.of(), EditionTest.RULES);
        var idea = ((EditionResult.Kept) desk.plan("Kerstmarkt", bare)).id();

        assertThat(course.open(idea)).isEqualTo(new StatusResult.Lacks(Set.of(OpeningNeed.values())));

        assertThat(desk.change(
                        idea, EditionTest.plan(), desk.find(idea).orElseThrow().version()))
                .isEqualTo(new EditionResult.Kept(idea));
        assertThat(course.open(idea)).isEqualTo(new StatusResult.Lacks(Set.of(OpeningNeed.PRICE)));

        var price = prices.of(edition).prices().getFirst();
        assertThat(prices.keep(idea, prices.of(idea), List.of(price), Map.of())).isEqualTo(new PriceResult.Kept());
        assertThat(course.open(idea)).isEqualTo(new StatusResult.Turned(EditionStatus.OPEN, 0));
        assertThat(desk.find(idea).orElseThrow().opened()).isTrue();
        assertThat(course.open(idea)).isEqualTo(new StatusResult.NotNow(EditionStatus.OPEN));
    }

    private EditionId ideaOn(LocalDate... days) {
        var on = Stream.of(days).map(EditionTest::day).toList();
        var plan = EditionTest.plan();
        var like = new EditionPlan(
                "ZP0",
                plan.name(),
                plan.street(),
                plan.iban(),
                plan.accountHolder(),
                plan.texts(),
                on,
                EditionPlan.EMPTY.rules());
        var idea = ((EditionResult.Kept) desk.plan("Zomermarkt", like)).id();
        var price = prices.of(edition).prices().getFirst();
        assertThat(prices.keep(idea, prices.of(idea), List.of(price), Map.of())).isEqualTo(new PriceResult.Kept());
        return idea;
    }

    @Test
    void oneThatHasBegunOrBeenOpensOnlyWhenThatIsMeant() {
        var today = DutchTime.day(clock.instant());
        var before = ideaOn(today.minusDays(300), today.minusDays(299));

        assertThat(course.open(before)).isEqualTo(new StatusResult.HasBegun());
        assertThat(desk.find(before).orElseThrow().opened()).isFalse();
        assertThat(course.openAfterwards(before)).isEqualTo(new StatusResult.Turned(EditionStatus.OPEN, 0));
        assertThat(desk.find(before).orElseThrow().summary().bookable()).isFalse();
    }

    @Test
    void oneThatBeginsTodayIsAskedAboutTooAndOneThatBeginsTomorrowIsNot() {
        var today = DutchTime.day(clock.instant());
        assertThat(course.open(ideaOn(today, today.plusDays(1)))).isEqualTo(new StatusResult.HasBegun());
        database.sql("update parade_edition set code = 'ZP1' where code = 'ZP0'")
                .update();
        assertThat(course.open(ideaOn(today.plusDays(1)))).isEqualTo(new StatusResult.Turned(EditionStatus.OPEN, 0));
    }

    @Test
    void whoeverBookedHearsThatItIsUncertainAndThatItGoesOn() {
        booked(anna);
        booked(anna);
        booked(bert);

        assertThat(course.makeUncertain(edition, " Het kan gaan\nstormen. "))
                .isEqualTo(new StatusResult.Turned(EditionStatus.UNCERTAIN, 2));
        assertThat(desk.find(edition).orElseThrow().summary().statusReason()).isEqualTo("Het kan gaan stormen.");
        assertThat(course.open(edition)).isEqualTo(new StatusResult.Turned(EditionStatus.OPEN, 2));
        assertThat(desk.find(edition).orElseThrow().summary().statusReason()).isEmpty();
        assertThat(course.makeDefinite(edition)).isEqualTo(new StatusResult.Turned(EditionStatus.DEFINITE, 2));

        assertThat(mailsTo(anna)).containsExactlyInAnyOrder("edition-uncertain", "edition-goes-on", "edition-definite");
        assertThat(mailsTo(bert)).hasSize(3);
    }

    @Test
    void withoutAReasonItIsNeitherUncertainNorCancelled() {
        assertThat(course.makeUncertain(edition, " ")).isEqualTo(new StatusResult.NoReason(300));
        assertThat(course.cancel(edition, "a".repeat(301))).isEqualTo(new StatusResult.NoReason(300));
        assertThat(status()).isEqualTo(EditionStatus.OPEN);
    }

    @Test
    void whenItDoesNotGoOnEverythingGoesBackByItsRuleAndItWasSaidBefore() {
        database.sql("update parade_edition set cancelled_percent = 50 where id = ?")
                .param(edition.value())
                .update();
        var paid = booked(anna);
        paid(paid, 3_503);
        var unpaid = booked(bert);

        assertThat(course.costOfCancelling(edition))
                .contains(new CancellationCost(2, new Euros(2 * (1_252 + 1_000)), new Euros(1_252 + 1_000)));
        assertThat(course.cancel(edition, "Storm")).isEqualTo(new StatusResult.Turned(EditionStatus.CANCELLED, 2));

        assertThat(standings.of(paid).toRefund()).isEqualTo(new Euros(1_252 + 1_000));
        assertThat(standings.of(unpaid).owed()).isEqualTo(new Euros(1_251));
        assertThat(List.of(state(paid), state(unpaid))).containsOnly("CANCELLED");
        assertThat(mailsTo(anna)).containsExactly("edition-cancelled");
        assertThat(course.costOfCancelling(edition)).contains(new CancellationCost(0, Euros.ZERO, Euros.ZERO));
    }

    @Test
    void whoeverCancelsTwiceRefundsOnce() {
        var paid = booked(anna);
        paid(paid, 3_503);
        assertThat(course.cancel(edition, "Storm")).isInstanceOf(StatusResult.Turned.class);

        assertThat(course.cancel(edition, "Storm")).isEqualTo(new StatusResult.NotNow(EditionStatus.CANCELLED));

        assertThat(standings.of(paid).toRefund()).isEqualTo(new Euros(3_503));
        assertThat(mailsTo(anna)).containsExactly("edition-cancelled");
    }

    @Test
    void whatIsHeldOrOfferedEndsTooAndNobodyIsAskedAgain() {
        for (var state : List.of("HELD", "OFFERED")) {
            database.sql("""
                            insert into parade_booking (id, edition_id, account_id, state, category, name, sells, sector, phone,
                                wishes, held_until, extended, begun_at, reason, version)
                            values (uuid(), ?, ?, ?, 'FOOD', '', '', '', '', '', '2100-01-01', false, '2026-11-01', '', 1)
                            """).params(edition.value(), anna.value(), state).update();
        }

        assertThat(course.cancel(edition, "Storm")).isEqualTo(new StatusResult.Turned(EditionStatus.CANCELLED, 1));

        assertThat(database.sql("select distinct state from parade_booking where edition_id = ?")
                        .param(edition.value())
                        .query(String.class)
                        .list())
                .containsExactly("DROPPED");
    }

    @Test
    void whatHasBeenIsNotCancelledAnyMore() {
        database.sql("update parade_day set day = day - interval 1 year where edition_id = ? order by day")
                .param(edition.value())
                .update();

        assertThat(course.cancel(edition, "Storm")).isEqualTo(new StatusResult.NotNow(EditionStatus.OPEN));
        assertThat(course.makeUncertain(edition, "Storm")).isEqualTo(new StatusResult.NotNow(EditionStatus.OPEN));
        assertThat(course.makeDefinite(edition)).isEqualTo(new StatusResult.Turned(EditionStatus.DEFINITE, 0));
    }

    @Test
    void whileItIsUncertainWhoeverBookedMayStepBackUntilTheDayBefore() {
        database.sql("update parade_edition set change_until = '2026-01-01' where id = ?")
                .param(edition.value())
                .update();
        var before = made.days().getFirst().minusDays(1);

        assertThat(kept().mayChangeOn(before)).isFalse();
        assertThat(course.makeUncertain(edition, "Storm")).isInstanceOf(StatusResult.Turned.class);
        assertThat(kept().mayChangeOn(before)).isTrue();
        assertThat(kept().mayChangeOn(before.plusDays(1))).isFalse();
    }

    private Edition kept() {
        return editions.findById(edition).orElseThrow();
    }

    @Test
    void whoeverWaitsHearsItTooAndWaitsNoMore() {
        waiting.waits(edition, bert, new WaitingWish(Category.FOOD, 1, 0, made.days()));
        people.signIn(meike);

        assertThat(course.cancel(edition, "Storm")).isEqualTo(new StatusResult.Turned(EditionStatus.CANCELLED, 1));

        assertThat(mailsTo(bert)).containsExactly("edition-cancelled");
        assertThat(database.sql("select count(*) from parade_waiting where edition_id = ? and live = 1")
                        .param(edition.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
