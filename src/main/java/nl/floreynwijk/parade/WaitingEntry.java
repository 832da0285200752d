package nl.floreynwijk.parade;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;

/** Somebody's entry as the organiser sees it, with the accounts of those whom it is about. */
record WaitingEntry(
        WaitingId id,
        AccountId account,
        int line,
        int position,
        WaitingWish wish,
        WaitingState state,
        Instant joinedAt,
        Optional<Instant> endedAt,
        Optional<String> pitches,
        Optional<Instant> until,
        Optional<String> reason,
        Optional<AccountId> by) {}
