package nl.floreynwijk.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * For whom somebody acts at this moment.
 *
 * @param until when it ends by itself
 * @param areas the keys of the areas a guardian is limited to; empty for a coordinator, to whom all are open
 */
public record CurrentActing(AccountId member, String name, Instant until, Optional<Set<String>> areas) {}
