package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestMoney.deposit;
import static nl.floreynwijk.parade.TestMoney.pitch;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is agreed, credited, paid, refunded and put right, in whatever order: the totals agree to the cent. */
@PortalTest
class MoneyTotalsTest {

    private static final int STEPS = 60;
    private static final int PITCHES = 12;

    @Autowired
    ParadeMoney desk;

    @Autowired
    TestParade parade;

    @Autowired
    TestMoney money;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    private final List<BookingId> bookings = new ArrayList<>();
    private final List<PaymentId> payments = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theTotalsAgree(long seed) {
        var chance = new Random(seed);
        var edition = parade.edition();
        var pitches = parade.pitches(edition, PITCHES);
        people.signedIn("Pieter Penning", Role.TREASURER);
        for (var number = 0; number < 4; number++) {
            bookings.add(money.booked(edition, people.open("Buur" + (char) ('a' + number)), "Kraam " + number));
        }

        for (var step = 0; step < STEPS; step++) {
            act(chance, pitches);
            agrees(edition);
        }
        assertThat(money.untraced(edition)).isEmpty();
    }

    private void act(Random chance, List<PitchId> pitches) {
        var booking = bookings.get(chance.nextInt(bookings.size()));
        var pitch = pitches.get(chance.nextInt(pitches.size()));
        switch (chance.nextInt(6)) {
            case 0, 1 -> money.agreed(booking, pitch(pitch, chance.nextInt(9999)), deposit(pitch, chance.nextInt(999)));
            case 2 -> money.credit(booking, Set.of(pitch), chance.nextInt(101));
            case 3 -> pay(booking, chance.nextInt(9999) + 1L);
            case 4 -> refund(booking, chance);
            default -> undo(chance);
        }
    }

    private Euros open(BookingId booking) {
        return desk.account(booking).orElseThrow().standing().open();
    }

    private PaymentPlan plan(long cents) {
        var plan = new PaymentPlan(PaymentId.random(), new Euros(cents), DutchTime.day(clock.instant()), "");
        payments.add(plan.id());
        return plan;
    }

    private void pay(BookingId booking, long cents) {
        var asked = desk.account(booking).orElseThrow().papers().stream()
                .anyMatch(it -> it.total().cents() > 0);
        assertThat(desk.markPaid(booking, plan(cents), open(booking)))
                .isInstanceOf(asked ? PaidResult.Booked.class : PaidResult.Unknown.class);
    }

    private void refund(BookingId booking, Random chance) {
        var most = -open(booking).cents();
        if (most > 0) {
            var part = chance.nextInt(Math.toIntExact(most)) + 1L;
            assertThat(desk.refund(booking, plan(part), "")).isInstanceOf(PaidResult.Booked.class);
        }
        assertThat(desk.refund(booking, plan(Math.max(0, -open(booking).cents()) + 1), ""))
                .isInstanceOf(PaidResult.TooMuch.class);
    }

    private void undo(Random chance) {
        if (!payments.isEmpty()) {
            desk.undo(payments.get(chance.nextInt(payments.size())), "Fout");
        }
    }

    private void agrees(EditionId edition) {
        var overview = desk.overview(edition).orElseThrow();
        var invoices = desk.invoices(edition, InvoiceFilter.ALL, 0, 200);
        var sum = money.sum(edition);

        assertThat(overview.total()).isEqualTo(sum);
        assertThat(total(invoices.stream().map(InvoiceSummary::total))).isEqualTo(sum.invoiced());
        assertThat(total(invoices.stream().map(InvoiceSummary::credited))).isEqualTo(sum.credited());
        assertThat(total(invoices.stream().map(InvoiceSummary::open))).isEqualTo(overview.owed());
        assertThat(overview.owed().minus(overview.toRefund())).isEqualTo(sum.open());
        bookings.forEach(this::sameInItsAccount);
    }

    private void sameInItsAccount(BookingId booking) {
        var account = desk.account(booking).orElseThrow();
        var open = total(account.papers().stream().map(it -> account.openOf(it.id())));
        if (account.standing().received().compareTo(account.standing().refunded()) >= 0) {
            assertThat(open).isEqualTo(account.standing().owed());
        }
    }

    private static Euros total(Stream<Euros> amounts) {
        return amounts.reduce(Euros.ZERO, Euros::plus);
    }
}
