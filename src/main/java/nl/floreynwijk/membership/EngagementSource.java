package nl.floreynwijk.membership;

import java.time.Instant;
import java.util.List;
import nl.floreynwijk.access.AccountId;

/**
 * What people promised to be at. A module in which they do so declares a bean of this type.
 *
 * <p>It asks nobody's leave, so no view may use it.
 */
public interface EngagementSource {

    /** What this person is at, wholly or partly within that time, in their language; at most a few. */
    List<Engagement> of(AccountId account, Instant from, Instant until);
}
