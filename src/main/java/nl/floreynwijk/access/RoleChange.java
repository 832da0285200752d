package nl.floreynwijk.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A role that was given or taken.
 *
 * @param by what they are called who did it; empty for the portal itself
 * @param reason empty where nobody said why
 * @param until the last day of a role that was given; empty when it has none
 */
public record RoleChange(
        Role role,
        boolean given,
        Optional<String> by,
        Instant at,
        Optional<String> reason,
        Optional<LocalDate> until) {}
