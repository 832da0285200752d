package nl.floreynwijk.green;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import org.springframework.stereotype.Component;

/** Knows who may say what happened on a shift: whoever leads it, and the office. */
@Component
class LedShifts {

    /** Whoever leads it ticks those who come early. */
    static final Duration BEFORE = Duration.ofHours(2);

    /** A sheet of paper is brought in within two weeks; what is said later nobody remembers well. */
    static final Duration AFTER = Duration.ofDays(14);

    private static final List<Role> OFFICE = List.of(Role.GARDENER, Role.BOARD, Role.COORDINATOR);

    private final CurrentAccount currentAccount;

    LedShifts(CurrentAccount currentAccount) {
        this.currentAccount = currentAccount;
    }

    /** Whether whoever is signed in may. */
    boolean isMine(Optional<AccountId> leader) {
        return isOffice() || leader.equals(currentAccount.find());
    }

    boolean isOffice() {
        return OFFICE.stream().anyMatch(currentAccount::has);
    }

    static Attendance.Moment moment(Instant startsAt, Instant endsAt, boolean off, Instant now) {
        if (off) {
            return Attendance.Moment.CALLED_OFF;
        }
        if (now.isBefore(startsAt.minus(BEFORE))) {
            return Attendance.Moment.NOT_YET;
        }
        return now.isBefore(endsAt.plus(AFTER)) ? Attendance.Moment.NOW : Attendance.Moment.OVER;
    }
}
