package nl.floreynwijk.access;

import java.util.Set;

/** An account in a list. */
public record AccountSummary(AccountId id, String name, EmailAddress email, Set<Role> roles, boolean isOpen) {}
