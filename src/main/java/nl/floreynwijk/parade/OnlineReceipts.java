package nl.floreynwijk.parade;

import java.time.Clock;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books what a provider says was paid online; it asks nobody's leave, so only the provider's own bean uses it. */
@Component
@RetryOnConflict
@Transactional
public class OnlineReceipts {

    private final LockedBookings locked;
    private final PaymentTable payments;
    private final PaymentBooks books;
    private final Clock clock;

    OnlineReceipts(LockedBookings locked, PaymentTable payments, PaymentBooks books, Clock clock) {
        this.locked = locked;
        this.payments = payments;
        this.books = books;
        this.clock = clock;
    }

    /**
     * Books it once, however often the provider says so, and also when the booking was paid or cancelled meanwhile: what is too much
     * is to be refunded.
     *
     * @return whether there is such a booking
     */
    public boolean received(OnlinePayment payment) {
        return locked.find(payment.booking())
                .map(it -> {
                    if (payments.find(payment.id()).isEmpty()) {
                        book(it, payment);
                    }
                    return true;
                })
                .orElse(false);
    }

    private void book(LockedBookings.Locked it, OnlinePayment payment) {
        var plan = new PaymentPlan(payment.id(), payment.amount(), DutchTime.day(clock.instant()), "online");
        try {
            books.receiveOnline(it.booking(), it.edition(), plan);
        } catch (DuplicateKeyException twice) {
            throw new OptimisticLockingFailureException("Said twice at the same moment", twice);
        }
    }
}
