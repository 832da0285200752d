package nl.floreynwijk.parade;

import java.time.Clock;
import java.util.Comparator;
import nl.floreynwijk.access.AccountClosed;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of the waiting list when somebody's account is closed, or they are forgotten: others move up. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaitingFollower {

    private static final Integer LIVE = 1;

    private final WaitingRepository waiting;
    private final EditionRepository editions;
    private final BookingRepository bookings;
    private final DeskNumbers desk;
    private final EndedHolds ended;
    private final JdbcClient database;
    private final Clock clock;

    WaitingFollower(
            WaitingRepository waiting,
            EditionRepository editions,
            BookingRepository bookings,
            DeskNumbers desk,
            EndedHolds ended,
            JdbcClient database,
            Clock clock) {
        this.waiting = waiting;
        this.editions = editions;
        this.bookings = bookings;
        this.desk = desk;
        this.ended = ended;
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void follow(AccountClosed closed) {
        waitsNoMore(closed.account());
    }

    /** That somebody waited stays, for the order of the list; why the organiser stepped in goes. */
    @EventListener
    void forget(AccountErased erased) {
        waitsNoMore(erased.account());
        database.sql("update parade_waiting set out_of_turn = null where account_id = ? and out_of_turn is not null")
                .param(erased.account().value())
                .update();
    }

    /** Always in the same order, as whoever holds several desks does. */
    private void waitsNoMore(AccountId account) {
        waiting.findByAccountIdAndLive(account, LIVE).stream()
                .sorted(Comparator.comparing(it -> it.edition().value()))
                .forEach(it -> {
                    desk.hold(it.edition());
                    waiting.findById(it.id()).filter(Waiting::isLive).ifPresent(this::leave);
                });
    }

    private void leave(Waiting entry) {
        entry.leave(clock.instant());
        waiting.save(entry);
        entry.booking()
                .flatMap(bookings::lock)
                .filter(Booking::isHeld)
                .ifPresent(
                        it -> ended.drop(it, editions.findById(entry.edition()).orElseThrow()));
    }
}
