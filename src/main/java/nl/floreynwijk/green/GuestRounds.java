package nl.floreynwijk.green;

import java.time.Clock;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets whoever came without an account when the season is over. */
@Component
class GuestRounds {

    private final GuestTable guests;
    private final AttendanceTable attendance;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GuestRounds(GuestTable guests, AttendanceTable attendance, TransactionTemplate transaction, Clock clock) {
        this.guests = guests;
        this.attendance = attendance;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 25 4 * * *", zone = DutchTime.ZONE)
    void forget() {
        var today = DutchTime.day(clock.instant());
        transaction.executeWithoutResult(_ -> {
            guests.forget(today);
            attendance.forgetNames(DutchTime.beginning(Guest.knownFrom(today)));
        });
    }
}
