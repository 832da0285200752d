package nl.floreynwijk.green;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.PhoneNumber;

/** Somebody who did not come a second time without a word, and whom the gardener phones. */
public record ToPhone(AccountId account, String name, Optional<PhoneNumber> phone, List<Missed> missed) {

    /** A shift they did not come to. */
    public record Missed(ShiftId shift, String task, Instant startsAt) {}
}
