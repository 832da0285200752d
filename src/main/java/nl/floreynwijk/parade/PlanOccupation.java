package nl.floreynwijk.parade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;

/** That somebody has a pitch on a day, and until when if it ends by itself. */
record PlanOccupation(
        PitchId pitch, LocalDate day, BookingState state, AccountId account, String name, Optional<Instant> until) {

    boolean holdsAt(Instant now) {
        return until.isEmpty() || now.isBefore(until.get());
    }

    PitchState stateFor(Optional<AccountId> reader) {
        if (reader.filter(account::equals).isPresent()) {
            return PitchState.MINE;
        }
        return state == BookingState.BOOKED ? PitchState.TAKEN : PitchState.ON_OPTION;
    }
}
