package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.base.Euros;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books what came in and went back, and puts right what was booked wrongly. The desk of the edition is held by then. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaymentBooks {

    private final PaymentTable table;
    private final Standings standings;
    private final MoneyMails mails;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    PaymentBooks(
            PaymentTable table, Standings standings, MoneyMails mails, CurrentAccount currentAccount, Clock clock) {
        this.table = table;
        this.standings = standings;
        this.mails = mails;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Money came in, also when it is more than is owed.
     *
     * @param entry the line of the bank that told of it, if one did
     * @return how the booking stands after it
     */
    BookingMoney receive(Booking booking, Edition edition, PaymentPlan plan, Optional<String> entry) {
        add(booking, PaymentKind.PAYMENT, plan, plan.amount(), entry, currentAccount.id());
        return received(booking, edition, plan);
    }

    /** Whoever booked paid online: nobody else says so but the provider. */
    BookingMoney receiveOnline(Booking booking, Edition edition, PaymentPlan plan) {
        add(booking, PaymentKind.PAYMENT, plan, plan.amount(), Optional.empty(), booking.account());
        return received(booking, edition, plan);
    }

    private BookingMoney received(Booking booking, Edition edition, PaymentPlan plan) {
        var after = standings.of(booking.id());
        mails.received(booking, edition, plan.id(), plan.amount(), after);
        return after;
    }

    /** Money went back; whoever asks saw to it that it is no more than is to be refunded. */
    BookingMoney payBack(Booking booking, Edition edition, PaymentPlan plan) {
        add(booking, PaymentKind.REFUND, plan, Euros.ZERO.minus(plan.amount()), Optional.empty(), currentAccount.id());
        mails.refunded(booking, edition, plan.id(), plan.amount());
        return standings.of(booking.id());
    }

    private void add(
            Booking booking, PaymentKind kind, PaymentPlan plan, Euros signed, Optional<String> entry, AccountId by) {
        var payment = new BookedPayment(
                plan.id(), booking.id(), kind, signed, plan.day(), entry, Optional.empty(), false, plan.note());
        table.add(payment, by, clock.instant());
    }

    /**
     * Puts a payment or refund right that still stands, by a row of the other sign.
     *
     * @param entry the line of the bank that told of it, if one did
     */
    void undo(BookedPayment payment, LocalDate day, Optional<String> entry, String reason) {
        if (!payment.stands()) {
            throw new IllegalArgumentException("It was put right before");
        }
        var opposite = new BookedPayment(
                PaymentId.random(),
                payment.booking(),
                payment.kind(),
                Euros.ZERO.minus(payment.amount()),
                day,
                entry,
                Optional.of(payment.id()),
                false,
                reason);
        table.add(opposite, currentAccount.id(), clock.instant());
    }
}
