package nl.floreynwijk.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A passkey as its holder sees it in a list.
 *
 * @param name what they call it
 * @param lastUsedAt when it last signed them in; empty when it never did
 */
public record PasskeySummary(PasskeyId id, String name, Instant createdAt, Optional<Instant> lastUsedAt) {}
