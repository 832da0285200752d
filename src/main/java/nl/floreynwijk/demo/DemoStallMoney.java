package nl.floreynwijk.demo;

import static nl.floreynwijk.demo.DemoRounds.require;

import java.time.Clock;
import java.util.Collection;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.PaidResult;
import nl.floreynwijk.parade.ParadeMoney;
import nl.floreynwijk.parade.PaymentId;
import nl.floreynwijk.parade.PaymentPlan;
import org.springframework.stereotype.Component;

/** What neighbours of the demo paid for their stalls, as the treasurer booked it. */
@Component
class DemoStallMoney {

    private final ParadeMoney money;
    private final DemoCast cast;
    private final Clock clock;

    DemoStallMoney(ParadeMoney money, DemoCast cast, Clock clock) {
        this.money = money;
        this.cast = cast;
        this.clock = clock;
    }

    /** All that is asked; where nothing is, nobody pays. */
    void payAll(Collection<BookingId> bookings) {
        cast.asTreasurer(() -> bookings.forEach(it -> {
            var open = open(it);
            if (!open.equals(Euros.ZERO)) {
                pay(it, open, open);
            }
        }));
    }

    void payPart(BookingId booking, Euros part) {
        cast.asTreasurer(() -> pay(booking, part, open(booking)));
    }

    private Euros open(BookingId booking) {
        return money.account(booking).orElseThrow().standing().open();
    }

    private void pay(BookingId booking, Euros amount, Euros open) {
        var plan = new PaymentPlan(PaymentId.random(), amount, DutchTime.day(clock.instant()), "");
        require(money.markPaid(booking, plan, open), PaidResult.Booked.class);
    }
}
