package nl.floreynwijk.access;

import java.util.Locale;

/** What somebody sees of their own account. */
public record OwnAccount(AccountId id, String name, EmailAddress email, Locale language, boolean hasPassword) {}
