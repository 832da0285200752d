package nl.floreynwijk.access;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** An account in full, as an administrator sees it. */
public record AccountDetails(
        AccountId id,
        String name,
        EmailAddress email,
        Locale language,
        Set<Role> roles,
        Instant openedAt,
        boolean isOpen,
        boolean hasPassword,
        int version) {}
