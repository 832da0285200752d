package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestMoney.pitch;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever does not pay is reminded twice, and then others get the pitch. */
@PortalTest
class MoneyRoundsTest {

    @Autowired
    MoneyRounds rounds;

    @Autowired
    ParadeMoney desk;

    @Autowired
    Occupations occupations;

    @Autowired
    TestBookings bookings;

    @Autowired
    BookingRepository rows;

    @Autowired
    TestParade parade;

    @Autowired
    TestMoney money;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private AccountId anna = AccountId.random();
    private EditionId edition = EditionId.random();
    private BookingId kaas = BookingId.random();
    private LocalDate due = LocalDate.EPOCH;

    @BeforeEach
    void somebodyHasToPay() {
        anna = people.open("Anna Kaas");
        edition = parade.edition();
        var its = parade.pitches(edition, 1).getFirst();
        kaas = money.invoiced(edition, anna, "Kaas", pitch(its, 5000));
        occupations.take(
                rows.findById(kaas).orElseThrow(),
                TestBookings.on(parade.days(), its),
                Optional.empty(),
                clock.instant());
        due = DutchTime.day(clock.instant()).plusDays(14);
    }

    private void on(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), DutchTime.at(day, LocalTime.of(9, 0))));
        rounds.remind();
        rounds.release();
    }

    private void pay(long cents) {
        people.signedIn("Pieter" + cents + " Penning", Role.TREASURER);
        var open = desk.account(kaas).orElseThrow().standing().open();
        var plan = new PaymentPlan(PaymentId.random(), new Euros(cents), DutchTime.day(clock.instant()), "");
        assertThat(desk.markPaid(kaas, plan, open)).isInstanceOf(PaidResult.Booked.class);
        TestPeople.signOut();
    }

    @Test
    void onTheLastDayForPayingNobodyIsReminded() {
        on(due);

        assertThat(money.mailsTo(anna)).containsExactly("invoice-made");
    }

    @Test
    void theDayAfterItAndAWeekLaterTheyAreOnceEach() {
        on(due.plusDays(1));
        on(due.plusDays(1));
        on(due.plusDays(7));
        assertThat(money.mailsTo(anna)).containsExactly("invoice-made", "reminder-first");

        on(due.plusDays(8));
        on(due.plusDays(9));
        assertThat(money.mailsTo(anna)).containsExactly("invoice-made", "reminder-first", "reminder-last");
        assertThat(bookings.stateOf(kaas)).isEqualTo("BOOKED");
    }

    @Test
    void afterAnotherWeekThePitchIsFreeAndNothingIsOwed() {
        on(due.plusDays(1));
        on(due.plusDays(8));
        on(due.plusDays(15));
        assertThat(bookings.stateOf(kaas)).isEqualTo("BOOKED");

        on(due.plusDays(16));

        assertThat(bookings.stateOf(kaas)).isEqualTo("RELEASED");
        assertThat(bookings.liveOf(kaas)).isZero();
        assertThat(money.sum(edition).open()).isEqualTo(Euros.ZERO);
        assertThat(money.mailsTo(anna)).endsWith("booking-released");
    }

    @Test
    void whatWasPaidOfItGoesBack() {
        pay(2000);
        on(due.plusDays(1));
        on(due.plusDays(8));
        on(due.plusDays(16));

        assertThat(bookings.stateOf(kaas)).isEqualTo("RELEASED");
        assertThat(money.sum(edition).toRefund()).isEqualTo(new Euros(2000));
    }

    @Test
    void whoeverPaysBetweenTwoRoundsKeepsTheirPitch() {
        on(due.plusDays(1));
        on(due.plusDays(8));
        pay(5000);
        on(due.plusDays(16));

        assertThat(bookings.stateOf(kaas)).isEqualTo("BOOKED");
    }

    @Test
    void asLongAsItIsUncertainNobodyIsChased() {
        on(due.plusDays(1));
        parade.rule(edition, "status", "UNCERTAIN");
        on(due.plusDays(8));
        on(due.plusDays(20));
        assertThat(money.mailsTo(anna)).containsExactly("invoice-made", "reminder-first");

        parade.rule(edition, "status", "DEFINITE");
        on(due.plusDays(21));
        on(due.plusDays(28));
        assertThat(money.mailsTo(anna)).containsExactly("invoice-made", "reminder-first", "reminder-last");
        assertThat(bookings.stateOf(kaas)).isEqualTo("BOOKED");
    }

    @Test
    void aDayThatThePortalWasDownIsMadeUpFor() {
        on(due.plusDays(12));
        on(due.plusDays(18));
        assertThat(money.mailsTo(anna)).containsExactly("invoice-made", "reminder-first");

        on(due.plusDays(19));
        assertThat(money.mailsTo(anna)).endsWith("reminder-last");
    }

    @Test
    void onceTheMarketBeganNobodyLosesTheirPitch() {
        var first = parade.days().getFirst();
        on(first.minusDays(10));
        on(first.minusDays(3));
        on(first.plusDays(10));

        assertThat(bookings.stateOf(kaas)).isEqualTo("BOOKED");
    }

    @Test
    void whatWasCancelledIsNotChased() {
        parade.rule(edition, "status", "CANCELLED");

        on(due.plusDays(1));

        assertThat(money.mailsTo(anna)).containsExactly("invoice-made");
    }
}
