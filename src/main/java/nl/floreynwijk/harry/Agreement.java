package nl.floreynwijk.harry;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;

/**
 * What two people agreed.
 *
 * @param helper empty when they are forgotten
 * @param asker how to reach who asked, and {@code other} who helps; empty for whom it is not meant, or not any more
 */
public record Agreement(
        Optional<AccountId> helper,
        Ask terms,
        Instant agreedAt,
        Optional<Instant> appointment,
        Optional<JobContact> asker,
        Optional<JobContact> other) {}
