package nl.floreynwijk.harry;

import java.time.Instant;
import java.util.Optional;

/**
 * A job in a list of one's own.
 *
 * @param offers how many neighbours offered something
 * @param offered whether the reader did
 */
public record JobSummary(
        RequestId id,
        RequestKind kind,
        Side side,
        RequestState state,
        JobTitle title,
        String shownName,
        Instant placedAt,
        int offers,
        boolean offered,
        Optional<Instant> appointment,
        boolean inTrouble) {}
