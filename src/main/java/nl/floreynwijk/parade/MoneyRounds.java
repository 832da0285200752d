package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.floreynwijk.base.i18n.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the clock does for money: whoever did not pay in time is reminded twice, and then others get the pitches. As long as it is
 * uncertain whether an edition goes on nobody is chased, and days that passed meanwhile do not count against anybody who was not reminded.
 */
@Component
class MoneyRounds {

    /** Between two reminders, and between the second one and the end. */
    static final Period BETWEEN = Period.ofDays(7);

    private static final int WHOLE = 100;
    private static final Logger LOG = LoggerFactory.getLogger(MoneyRounds.class);

    private final OverdueTable table;
    private final LockedBookings locked;
    private final AccountReader reader;
    private final Occupations occupations;
    private final Cancelling cancelling;
    private final MoneyMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MoneyRounds(
            OverdueTable table,
            LockedBookings locked,
            AccountReader reader,
            Occupations occupations,
            Cancelling cancelling,
            MoneyMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.locked = locked;
        this.reader = reader;
        this.occupations = occupations;
        this.cancelling = cancelling;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The day after the last day for paying, and a week later again. */
    @Scheduled(cron = "0 15 8 * * *", zone = DutchTime.ZONE)
    void remind() {
        var today = DutchTime.day(clock.instant());
        table.toRemind(today, today.minus(BETWEEN))
                .forEach(id -> alone(id, (it, invoice) -> remind(it, invoice, today)));
    }

    private void remind(LockedBookings.Locked it, OverdueInvoice invoice, LocalDate today) {
        var owed = account(it).standing().owed();
        if (invoice.turns() == 0) {
            mails.remindedFirst(it.booking(), it.edition(), invoice, owed);
        } else if (invoice.turns() == 1 && !invoice.remindedOn().plus(BETWEEN).isAfter(today)) {
            var last = today.plus(BETWEEN);
            var inTime = last.isBefore(it.edition().firstDay());
            mails.remindedAgain(
                    it.booking(), it.edition(), invoice, owed, inTime ? Optional.of(last) : Optional.empty());
        } else {
            return;
        }
        table.remind(invoice, clock.instant());
    }

    /** A week after the second reminder; nothing is owed then, and what was paid of it goes back. */
    @Scheduled(cron = "0 45 8 * * *", zone = DutchTime.ZONE)
    void release() {
        var today = DutchTime.day(clock.instant());
        table.toRelease(today, today.minus(BETWEEN))
                .forEach(id -> alone(id, (it, invoice) -> {
                    if (invoice.turns() > 1
                            && invoice.remindedOn().plus(BETWEEN).isBefore(today)
                            && today.isBefore(it.edition().firstDay())) {
                        release(it);
                    }
                }));
    }

    private void release(LockedBookings.Locked it) {
        var pitches =
                occupations.of(it.booking().id()).stream().map(PitchDay::pitch).collect(toSet());
        cancelling.cancel(it.booking(), it.edition(), pitches, WHOLE, CreditReason.UNPAID);
        mails.released(it.booking(), it.edition(), account(it).standing().toRefund());
    }

    private BookingAccount account(LockedBookings.Locked it) {
        return reader.find(it.booking().id()).orElseThrow().account();
    }

    /** Looked at again with the desk held: they may have paid meanwhile. One that fails does not keep the others. */
    private void alone(InvoiceId id, BiConsumer<LockedBookings.Locked, OverdueInvoice> step) {
        try {
            transaction.executeWithoutResult(_ -> table.find(id)
                    .flatMap(it -> locked.find(it.booking()))
                    .filter(MoneyRounds::isChased)
                    .filter(it -> account(it).openOf(id).cents() > 0)
                    .ifPresent(it -> table.find(id).ifPresent(invoice -> step.accept(it, invoice))));
        } catch (RuntimeException problem) {
            LOG.error("Invoice {} could not be looked after; it is tried again in the next round", id, problem);
        }
    }

    private static boolean isChased(LockedBookings.Locked it) {
        var status = it.edition().status();
        return it.booking().state() == BookingState.BOOKED
                && (status == EditionStatus.OPEN || status == EditionStatus.DEFINITE);
    }
}
